package dk.opgang.initiatives.invitation;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What keeps an invitation from being sent or accepted. */
public enum InvitationProblem implements ProblemCode {
    ALREADY_INVITED(409, "Borgeren er allerede inviteret", "The participant is invited already"),
    OPENING_FULL(409, "Alle pladser er besat", "All places are taken"),
    OPENING_NOT_OPEN(409, "Opslaget er ikke åbent", "The opening is not open");

    private final ProblemHead head;

    InvitationProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
