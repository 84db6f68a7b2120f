package dk.opgang.initiatives.eligibility;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What is told when a rule of a template is not met, where the programme has no words of its own for it; and what is told of open ones. */
public enum EligibilityFault implements FaultCode {
    AREA_NOT_ELIGIBLE("Deltageren bor ikke i et af områderne", "The participant does not live in one of the areas"),
    BENEFIT_PERIOD_NOT_ELIGIBLE(
            "Deltageren har ikke været længe nok på ydelsen",
            "The participant has not been on the benefit for long enough"),
    CERTIFICATE_MISSING("Et gyldigt bevis er ikke set", "A valid certificate has not been seen"),
    CONDITIONS_NOT_MET("Indsatstypens betingelser er ikke opfyldt", "The conditions of the template are not met"),
    EARLIER_ENROLMENT_MISSING("Et tidligere forløb mangler", "An earlier enrolment is missing"),
    EARLIER_PLACEMENT_MISSING("En tidligere placering mangler", "An earlier placement is missing"),
    ELIGIBILITY_OPEN(
            "Det vides ikke, om reglen er opfyldt: %s mangler",
            "It is not known whether the rule is met: %s is missing"),
    FACT_NOT_ELIGIBLE("En oplysning passer ikke til indsatstypen", "A fact does not fit the template"),
    GRADE_NOT_ELIGIBLE(
            "Deltagerens klassetrin passer ikke til indsatstypen", "The participant's grade does not fit the template"),
    HOUSEHOLD_NOT_ELIGIBLE("Husstanden passer ikke til indsatstypen", "The household does not fit the template"),
    NOT_THE_TIME("Det er ikke tiden for det", "It is not the time for it"),
    OUTCOME_NOT_ALLOWED("Forløbet kan ikke ende med det udfald", "The enrolment cannot end with that outcome"),
    ROLE_MISSING("Ingen har rollen i forløbet", "Nobody has the role in the enrolment"),
    SCHOOL_STATUS_NOT_ELIGIBLE(
            "Deltagerens skolestatus passer ikke til indsatstypen",
            "The participant's school status does not fit the template"),
    TOO_FEW_CONDITIONS("For få af betingelserne er opfyldt", "Too few of the conditions are met");

    private final Wording wording;

    EligibilityFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
