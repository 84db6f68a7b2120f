package dk.opgang.initiatives.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with a request about institutions and attachments. */
public enum MobilityFault implements FaultCode {
    ENROLMENT_NOT_FOUND("Forløbet findes ikke", "The enrolment does not exist"),
    INSTITUTION_NOT_FOUND("Institutionen findes ikke", "The institution does not exist");

    private final String code;
    private final Text wording;

    MobilityFault(String da, String en) {
        this.code = FaultCode.super.code();
        this.wording = new Text(da, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text wording() {
        return wording;
    }
}
