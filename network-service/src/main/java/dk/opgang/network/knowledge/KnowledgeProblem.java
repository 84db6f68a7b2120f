package dk.opgang.network.knowledge;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with a change of the knowledge bank. */
public enum KnowledgeProblem implements ProblemCode {
    ANOTHERS_ARTICLE(
            403,
            "Kun forfatteren og netværkets koordinator kan gøre det",
            "Only the author and the network's coordination can do that"),
    OWN_REVIEW(
            403,
            "En anden end forfatteren skal se artiklen igennem",
            "Somebody other than the author reviews the article");

    private final ProblemHead head;

    KnowledgeProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
