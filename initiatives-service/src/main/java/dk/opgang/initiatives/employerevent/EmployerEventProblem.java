package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with an event with employers. */
public enum EmployerEventProblem implements ProblemCode {
    EMPLOYER_EVENT_NOT_YOURS(
            403,
            "Kun indsatsens kommuner og den, der har oprettet arrangementet, kan ændre det",
            "Only the municipalities of its initiative and who posted the event may change it"),
    EVENT_FULL(409, "Alle pladser er taget", "All places are taken"),
    EVENT_NOT_HELD(409, "Arrangementet er ikke begyndt", "The event has not begun");

    private final int status;
    private final Text title;

    EmployerEventProblem(int status, String da, String en) {
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
