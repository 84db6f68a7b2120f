package dk.opgang.initiatives.budgeting.pabulib;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a file of Pabulib. */
public enum PabulibFault implements FaultCode {
    SECTION_MISSING("Afsnittet %s mangler", "The section %s is missing"),
    SECTION_REPEATED("Afsnittet %s står der to gange", "The section %s is there twice"),
    BEFORE_FIRST_SECTION(
            "Linje %s står før det første afsnit (META, PROJECTS eller VOTES)",
            "Line %s stands before the first section (META, PROJECTS or VOTES)"),
    LINE_MISSING_COLUMN(
            "missing-column",
            "Linje %s: overskriften af %s mangler kolonnen %s",
            "Line %s: the header of %s has no column %s"),
    LINE_TOO_FEW_CELLS("too-few-cells", "Linje %s: her ventes %s felter", "Line %s: expected are %s cells"),
    LINE_TOO_MANY_CELLS("too-many-cells", "Linje %s: her ventes %s felter", "Line %s: expected are %s cells"),
    META_REQUIRED("required", "%s mangler blandt META", "%s is missing in META"),
    VOTE_TYPE_NOT_SUPPORTED(
            "Her læses kun stemmesedler med godkendelser (approval), ikke %s",
            "Only approval ballots are read here, not %s"),
    LINE_INVALID_AMOUNT(
            "invalid-amount",
            "Linje %s: et beløb er over 0 og har højst to decimaler",
            "Line %s: an amount is above 0 and has two decimals at the most"),
    LINE_DUPLICATE("duplicate", "Linje %s: %s står der allerede", "Line %s: %s is there already"),
    LINE_REQUIRED("required", "Linje %s: feltet skal udfyldes", "Line %s: the cell must be filled"),
    LINE_UNKNOWN_PROPOSAL("unknown-proposal", "Linje %s: et projekt %s findes ikke", "Line %s: there is no project %s"),
    LINE_REPEATED_APPROVAL(
            "repeated-approval", "Linje %s: projektet %s står der to gange", "Line %s: the project %s is there twice");

    private final Wording wording;

    PabulibFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    PabulibFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
