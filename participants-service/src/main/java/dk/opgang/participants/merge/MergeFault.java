package dk.opgang.participants.merge;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request to merge. */
enum MergeFault implements FaultCode {
    SAME_PARTICIPANT("Det er den samme registrering", "It is the same record");

    private final Wording wording;

    MergeFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
