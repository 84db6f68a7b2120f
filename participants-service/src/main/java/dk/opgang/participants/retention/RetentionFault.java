package dk.opgang.participants.retention;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with an order of a retention run. */
enum RetentionFault implements FaultCode {
    PREVIEW_ONE_OR_THE_OTHER(
            "one-or-the-other",
            "Enten en ny gennemgang eller den, der skal udføres",
            "Either a new preview or the one that is to be kept to"),
    PREVIEW_NOT_FOUND("Gennemgangen findes ikke", "The preview is not found");

    private final Wording wording;

    RetentionFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    RetentionFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
