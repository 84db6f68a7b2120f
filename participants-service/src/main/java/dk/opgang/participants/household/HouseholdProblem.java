package dk.opgang.participants.household;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** The problems that households and what belongs to them can answer. */
public enum HouseholdProblem implements ProblemCode {
    IN_ANOTHER_HOUSEHOLD(
            409,
            "Borgeren hører til en anden husstand på den tid",
            "The participant is in another household at that time"),
    TRANSITION_NOT_ALLOWED(409, "Posten kan ikke gå til den tilstand", "The item cannot move to that state"),
    PROGRAMME_ENDED(409, "Familien har afsluttet programmet", "The family has left the programme"),
    MUNICIPALITY_ONLY(403, "Kun en kommune kan spørge om dette", "Only a municipality may ask this");

    private final int status;
    private final Text title;

    HouseholdProblem(int status, String da, String en) {
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
