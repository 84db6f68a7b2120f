package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What keeps a participant from being written about; participants-service answers the same. */
public enum ParticipantProblem implements ProblemCode {
    PARTICIPANT_RESTRICTED(
            409,
            "Behandlingen af borgerens data er begrænset",
            "The processing of the participant's data is restricted");

    private final int status;
    private final Text title;

    ParticipantProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
