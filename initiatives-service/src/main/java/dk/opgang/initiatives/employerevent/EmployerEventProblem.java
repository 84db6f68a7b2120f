package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an event with employers. */
public enum EmployerEventProblem implements ProblemCode {
    EMPLOYER_EVENT_NOT_YOURS(
            403,
            "Kun indsatsens kommuner og den, der har oprettet arrangementet, kan ændre det",
            "Only the municipalities of its initiative and who posted the event may change it"),
    EVENT_FULL(409, "Alle pladser er taget", "All places are taken"),
    EVENT_NOT_HELD(409, "Arrangementet er ikke begyndt", "The event has not begun");

    private final ProblemHead head;

    EmployerEventProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
