package dk.opgang.participants.handover;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can stand in the way of a handover. */
enum HandoverProblem implements ProblemCode {
    CONSENT_DOES_NOT_COVER(
            409,
            "Borgeren har ikke givet et samtykke, der dækker overdragelsen",
            "The participant has given no consent that covers the handover"),
    HANDOVER_OPEN(
            409,
            "Borgeren er allerede i en overdragelse til kommunen, som ikke er besvaret",
            "The participant is in a handover to that municipality already that is not answered"),
    NOT_THE_RECEIVER(403, "Kun den kommune, der modtager, kan det", "Only the municipality that receives may do that"),
    NOT_THE_SENDER(
            403, "Kun den kommune, der overdrager, kan det", "Only the municipality that hands over may do that"),
    NOTIFICATION_STANDS(
            409,
            "En underretning efter loven kan kun afvises, når borgeren ikke bor i kommunen",
            "A notification by statute can be rejected only if the person does not live in the municipality"),
    RECEIVER_HAS_NO_KEY(
            409,
            "Kommunen kan ikke modtage overdragelser: den har ingen nøgle",
            "The municipality cannot receive handovers: it has no key");

    private final ProblemHead head;

    HandoverProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
