package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a placement beside its days, its hours and its wage, and with hours that were worked in it. */
public enum PlacementFault implements FaultCode {
    BREAK_MISSING("Mindst %s minutters pause over %s timer", "A break of at least %s minutes above %s hours"),
    CONTRACT_NOT_FOUND(
            "Kontrakten findes ikke, eller den hører til en anden indsats og kommune",
            "The contract does not exist, or belongs to another initiative and municipality"),
    EXTENSION_NOT_ALLOWED(
            "Det kan ikke forlænges: en anden person, virksomhed eller type, dage imellem, eller ingen grund til det",
            "It cannot be extended: another person, employer or kind, days in between, or no ground for it"),
    HOURS_DIFFER(
            "Timerne er ikke tiden fra %s til %s uden pausen",
            "The hours are not the time from %s to %s without break"),
    INITIATIVE_TOO_FEW_HOURS(
            "too-few-hours", "Mindst %s timer om ugen i indsatsen", "At least %s hours a week in the initiative"),
    INITIATIVE_MONTH_TOO_MANY_HOURS(
            "too-many-hours", "Højst %s timer om måneden i indsatsen", "At most %s hours a month in the initiative"),
    INITIATIVE_WAGE_TOO_HIGH(
            "wage-too-high", "Højst %s kr. i timen i indsatsen", "At most DKK %s an hour in the initiative"),
    INITIATIVE_WAGE_TOO_LOW(
            "wage-too-low", "Mindst %s kr. i timen i indsatsen", "At least DKK %s an hour in the initiative"),
    INSTITUTION_KIND_NOT_ALLOWED("Indsatsen har kun %s", "The initiative has only %s"),
    JOB_KIND_DIFFERS("En placering som %s er ikke den jobtype", "A placement as %s is not that kind of job"),
    JOB_KIND_NOT_IN_INITIATIVE("Indsatsen har kun %s", "The initiative has only %s"),
    NIGHT_WORK("Ikke mellem %s og %s i den alder (%s)", "Not between %s and %s at that age (%s)"),
    OWN_INSTITUTION("Ikke ved deltagerens egen institution", "Not at the participant's own institution"),
    PAYER_NOT_IN_INITIATIVE("Indsatsen har kun %s", "The initiative has only %s"),
    PLACEMENT_ROLE_MISSING(
            "role-missing", "Der mangler en mentor på arbejdspladsen", "A mentor at the workplace is missing"),
    REST_TOO_SHORT("Mindst %s timers hvile mellem arbejdsdage", "At least %s hours of rest between working days"),
    INITIATIVE_WORKED_TOO_MANY_HOURS(
            "too-many-hours",
            "Højst %s timer %s i indsatsen, det ville blive %s",
            "At most %s hours %s in the initiative, it would be %s"),
    SCALING_NOT_IN_INITIATIVE("Timerne i indsatsen ligger fast", "Hours of the initiative stay as they were agreed"),
    TASK_NOT_FOUND("Opgaven findes ikke i indsatsen", "The initiative has no such task"),
    TASK_NOT_LEAVABLE("Opgaven kan ikke lades ugjort den dag", "The task cannot be left undone on that day"),
    WAGE_NOT_ALLOWED("Ingen løn ved den slags placering", "No wage in that kind of placement");

    private final Wording wording;

    PlacementFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    PlacementFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
