package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What keeps a participant from being written about; participants-service answers the same. */
public enum ParticipantProblem implements ProblemCode {
    PARTICIPANT_RESTRICTED(
            409,
            "Behandlingen af borgerens data er begrænset",
            "The processing of the participant's data is restricted");

    private final ProblemHead head;

    ParticipantProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
