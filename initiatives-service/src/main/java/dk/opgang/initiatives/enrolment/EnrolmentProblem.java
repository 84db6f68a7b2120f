package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with an enrolment. */
public enum EnrolmentProblem implements ProblemCode {
    ALREADY_ENROLLED(409, "Deltageren er allerede i indsatsen", "The participant is in the initiative already"),
    TRANSITION_NOT_ALLOWED(409, "Forløbet kan ikke skifte til den tilstand", "The enrolment cannot move to that state"),
    STEP_REACHED_ALREADY(409, "Trinnet er allerede nået", "The step was reached already");

    private final int status;
    private final Text title;

    EnrolmentProblem(int status, String da, String en) {
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
