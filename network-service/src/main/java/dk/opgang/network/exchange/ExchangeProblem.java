package dk.opgang.network.exchange;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can stand in the way of what somebody wants of the exchange between installations. */
public enum ExchangeProblem implements ProblemCode {
    KEYS_OF_MUNICIPALITIES(403, "Kun en kommune har nøgler", "Only a municipality has keys"),
    MUNICIPALITY_NOT_SERVED(
            409, "Kommunen betjenes ikke af denne installation", "The municipality is not served by this installation");

    private final int status;
    private final Text title;

    ExchangeProblem(int status, String da, String en) {
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
