package dk.opgang.network.handover;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can stand in the way of what somebody wants to do with a handover; what the package itself lacks is told where it is kept. */
public enum HandoverProblem implements ProblemCode {
    MUNICIPALITY_ONLY(403, "Det kan kun en kommune", "Only a municipality may do that"),
    NOT_THE_RECEIVER(403, "Kun den kommune, der modtager, kan det", "Only the municipality that receives may do that"),
    NOT_THE_SENDER(
            403, "Kun den kommune, der overdrager, kan det", "Only the municipality that hands over may do that");

    private final ProblemHead head;

    HandoverProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
