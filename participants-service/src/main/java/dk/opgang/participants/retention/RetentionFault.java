package dk.opgang.participants.retention;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with an order of a retention run. */
enum RetentionFault implements FaultCode {
    PREVIEW_ONE_OR_THE_OTHER(
            "one-or-the-other",
            "Enten en ny gennemgang eller den, der skal udføres",
            "Either a new preview or the one that is to be kept to"),
    PREVIEW_NOT_FOUND("Gennemgangen findes ikke", "The preview is not found");

    private final String code;
    private final Text wording;

    RetentionFault(String da, String en) {
        this.code = FaultCode.super.code();
        this.wording = new Text(da, en);
    }

    /** Under a code that others tell in other words. */
    RetentionFault(String code, String da, String en) {
        this.code = code;
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
