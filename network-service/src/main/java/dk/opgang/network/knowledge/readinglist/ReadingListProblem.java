package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with a change of reading lists. */
public enum ReadingListProblem implements ProblemCode {
    ANOTHERS_READING_LIST(
            403, "Kun den, der har lavet listen, kan ændre den", "Only whoever made the list can change it");

    private final ProblemHead head;

    ReadingListProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
