package dk.opgang.initiatives.template.reading;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a template document, beside what can be wrong with any request. */
public enum TemplateFault implements FaultCode {
    AGES_CROSSED("Den højeste alder er ikke under den laveste", "The oldest age is not below the youngest"),
    ANCHOR_CIRCLE("Ankerdagen regnes i sidste ende fra sig selv", "The anchor counts from itself in the end"),
    CATEGORY_MISSING(
            "Oplysningen skal have en kategori i kodelisten fact-categories",
            "It needs a category of the code list fact-categories"),
    COLUMN_TAKEN(
            "Kolonnen %s findes i alle indsatsers resultater",
            "Results of every initiative have the column %s already"),
    COUNT_OUT_OF_RANGE("Her ventes %s til %s", "Expected are %s to %s"),
    DATED_WITHOUT_SOURCE("Rækken skal fortælle, hvor den kommer fra", "The row must tell where it comes from"),
    KEY_TAKEN("Nøglen %s er i brug i en anden fil", "Another file has the key %s"),
    LEAST_ABOVE_MOST("Det mindste er over det højeste", "The least is above the most"),
    MIX_IMPOSSIBLE("Ingen gruppe kan opfylde blandingen", "No group can meet the mix"),
    MORE_THAN_ONE_OPERATOR("Her ventes præcis ét af dem: %s", "Expected is exactly one of them: %s"),
    OFFSET_EMPTY("En afstand har mindst et tal", "An offset has at least one number"),
    PARAMETER_MISSING("Indsatsen skal fortælle værdien", "The initiative must tell the value"),
    PARAMETER_OUT_OF_RANGE("Værdien ligger uden for %s", "The value is outside %s"),
    PERIODS_OVERLAP("To rækker gælder på samme dag", "Two rows are in force on one day"),
    PHASE_OUT_OF_ORDER(
            "Hver fase ligger efter den foregående og slutter efter sin start",
            "Each phase lies after the one before and ends after it began"),
    TEMPLATE_REPEATED_KEY("repeated-key", "Nøglen %s står her før", "The key %s stands before"),
    SHARES_NOT_WHOLE("Andelene giver tilsammen 100 procent, ikke %s", "The shares make 100 per cent together, not %s"),
    STEP_OUT_OF_ORDER(
            "Hvert trin står én gang og efter dem, det følger",
            "Each step stands once and after those that it follows"),
    TOO_DEEP("Regler kan ligge i højst %s lag", "Rules can lie in at most %s layers"),
    UNKNOWN_KEY("%s findes ikke i indsatstypen", "The template does not have %s"),
    UNKNOWN_OPERATOR("Reglen kendes ikke: %s", "There is no such rule: %s"),
    UNSUPPORTED_FORMAT("Formatet er 1 eller 2", "The format is 1 or 2"),
    WORD_UNKNOWN_CODE("unknown-code", "Her ventes et af %s", "Expected is one of %s");

    private final Wording wording;

    TemplateFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    TemplateFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
