package dk.opgang.participants.intake;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with how a row names whom it is about. */
enum IntakeFault implements FaultCode {
    PARTICIPANT_ONE_OR_THE_OTHER(
            "one-or-the-other",
            "Enten participantId eller participantSourceId, og ét af dem",
            "Either participantId or participantSourceId, and one of them"),
    ROW_PARTICIPANT_NOT_FOUND("participant-not-found", "Borgeren findes ikke", "The participant is not found"),
    MIXED_SOURCE_SYSTEM(
            "mixed-source-system",
            "Alle rækker i en fuld fil har den første rækkes sourceSystem",
            "All rows of a full file have the sourceSystem of the first");

    private final Wording wording;

    IntakeFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
