package dk.opgang.network.feed;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with reading the feed. */
public enum FeedProblem implements ProblemCode {
    EVENTS_EXPIRED(
            410,
            "Hændelser efter dette punkt er slettet; begynd forfra uden after",
            "Events after this point are deleted; begin again without after"),
    TOO_MANY_STREAMS(503, "Der er for mange åbne strømme lige nu", "There are too many open streams right now");

    private final int status;
    private final Text title;

    FeedProblem(int status, String da, String en) {
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
