package dk.opgang.initiatives.opening;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an opening. */
public enum OpeningProblem implements ProblemCode {
    OPENING_NOT_YOURS(
            403,
            "Kun den, der har slået jobbet op, dets kommuner, arbejdsgiveren og netværkets sekretariat kan ændre det",
            "Only who posted the opening, its municipalities, its employer and the secretariat of its network may change it"),
    OPENING_CLOSED(409, "Opslaget er lukket", "The opening is closed");

    private final ProblemHead head;

    OpeningProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
