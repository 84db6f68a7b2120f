package dk.opgang.participants.household;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** The problems that households and what belongs to them can answer. */
public enum HouseholdProblem implements ProblemCode {
    IN_ANOTHER_HOUSEHOLD(
            409,
            "Borgeren hører til en anden husstand på den tid",
            "The participant is in another household at that time"),
    TRANSITION_NOT_ALLOWED(
            409, "Der kan ikke skiftes til den tilstand", "There is no way to that state from the present one"),
    PROGRAMME_ENDED(409, "Familien har afsluttet programmet", "The family has left the programme"),
    MUNICIPALITY_ONLY(403, "Det kan kun en kommune", "Only a municipality may do that");

    private final ProblemHead head;

    HouseholdProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
