package dk.opgang.network.exchange;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can stand in the way of what somebody wants of the exchange between installations. */
public enum ExchangeProblem implements ProblemCode {
    KEYS_OF_MUNICIPALITIES(403, "Kun en kommune har nøgler", "Only a municipality has keys"),
    MUNICIPALITY_NOT_SERVED(
            409, "Kommunen betjenes ikke af denne installation", "The municipality is not served by this installation");

    private final ProblemHead head;

    ExchangeProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
