package dk.opgang.participants.merge;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with a request to merge. */
enum MergeFault implements FaultCode {
    SAME_PARTICIPANT("Det er den samme registrering", "It is the same record");

    private final Text wording;

    MergeFault(String da, String en) {
        this.wording = new Text(da, en);
    }

    @Override
    public Text wording() {
        return wording;
    }
}
