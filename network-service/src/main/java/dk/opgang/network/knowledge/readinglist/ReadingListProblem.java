package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with a change of reading lists. */
public enum ReadingListProblem implements ProblemCode {
    ANOTHERS_READING_LIST(
            403, "Kun den, der har lavet listen, kan ændre den", "Only whoever made the list can change it");

    private final int status;
    private final Text title;

    ReadingListProblem(int status, String da, String en) {
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
