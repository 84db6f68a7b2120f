package dk.opgang.network.feed;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with reading the feed. */
public enum FeedProblem implements ProblemCode {
    EVENTS_EXPIRED(
            410,
            "Hændelser efter dette punkt er slettet; begynd forfra uden after",
            "Events after this point are deleted; begin again without after"),
    TOO_MANY_STREAMS(503, "Der er for mange åbne strømme lige nu", "There are too many open streams right now");

    private final ProblemHead head;

    FeedProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
