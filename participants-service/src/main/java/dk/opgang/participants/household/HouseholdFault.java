package dk.opgang.participants.household;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about a household and what belongs to it. */
public enum HouseholdFault implements FaultCode {
    BUDGET_EXCEEDED("Budgettet har kun %s kr. tilbage", "The budget has only DKK %s left"),
    FRAME_EXCEEDS_PLANNABLE(
            "Familien kan højst selv råde over årets træk, der kan planlægges: %s kr.",
            "The family can itself dispose of the year's draws that can be planned at most: DKK %s"),
    GOAL_NOT_FOUND("Familien har ikke det mål", "The family has no such goal"),
    HOUSEHOLD_NOT_FOUND("Husstanden findes ikke", "The household is not found"),
    ITEM_TOO_LARGE("En post er højst %s kr.", "An item is DKK %s at most"),
    MEMBER_PARTICIPANT_NOT_FOUND("participant-not-found", "Borgeren findes ikke", "The participant is not found"),
    MEMBERS_ONE_OR_THE_OTHER(
            "one-or-the-other",
            "Enten memberIds eller members, og ét af dem",
            "Either memberIds or members, and one of them"),
    NOT_A_MEMBER_THEN(
            "Borgeren hørte ikke til husstanden i det år",
            "The participant was no member of the household in that year"),
    NOT_REACHED("Kun et mål, der er nået, har en dag", "Only a goal that is reached has a day"),
    NOT_SPENT("Kun en post, der er brugt, har et forbrug", "Only an item that is spent has an expense"),
    PURPOSE_EXCLUDED(
            "Formålet er udelukket af budgettets regler", "The purpose is excluded by the rules of the budget"),
    STEP_OUT_OF_ORDER("Det næste trin er %s", "The next step is %s"),
    PROGRAMME_STEP_TOO_EARLY(
            "step-too-early", "Trinnet ligger før det seneste, %s", "The step lies before the last one, %s"),
    TOO_MANY_MEMBERS("En husstand har højst %s medlemmer", "A household has %s members at most"),
    DRAW_YEAR_OUT_OF_RANGE("out-of-range", "Et år fra %s til %s", "A year from %s to %s"),
    DRAW_YEAR_BEFORE_FROM("before-from", "Året ligger før %s", "The year lies before %s");

    private final Wording wording;

    HouseholdFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    HouseholdFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
