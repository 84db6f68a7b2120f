package dk.opgang.initiatives.reading;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a reading. */
public enum ReadingProblem implements ProblemCode {
    READING_NOT_YOURS(
            403,
            "Målingen foretages af en anden part eller er registreret af en anden",
            "Somebody else takes this reading, or has registered it"),
    READING_SETTLED(
            409,
            "En bonus, som målingen har afgjort, er afregnet; tilbagefør først afregningen",
            "A bonus that the reading decided is settled; reverse the settlement first");

    private final ProblemHead head;

    ReadingProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
