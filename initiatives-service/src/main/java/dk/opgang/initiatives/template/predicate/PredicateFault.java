package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with a rule of a template. */
public enum PredicateFault implements FaultCode {
    AGES_CROSSED("Den højeste alder ligger under den laveste", "The oldest age is below the youngest"),
    COUNT_OUT_OF_RANGE("Her ventes %s til %s", "Expected are %s to %s"),
    LEAST_ABOVE_MOST("Det mindste er større end det største", "The least is above the most"),
    MORE_THAN_ONE_OPERATOR("Her ventes præcis ét af dem: %s", "Expected is exactly one of them: %s"),
    OFFSET_EMPTY("En afstand har mindst et tal", "An offset has at least one number"),
    TOO_DEEP("Regler kan ligge i højst %s lag", "Rules can lie in at most %s layers"),
    UNKNOWN_KEY("%s findes ikke i indsatstypen", "The template does not have %s"),
    UNKNOWN_OPERATOR("Reglen kendes ikke: %s", "There is no such rule: %s");

    private final Text wording;

    PredicateFault(String da, String en) {
        this.wording = new Text(da, en);
    }

    @Override
    public Text wording() {
        return wording;
    }
}
