package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who may write what belongs to an area: its municipality, its housing organisation, and an operator. */
public final class AreaRight {

    private AreaRight() {}

    public static boolean has(Caller caller, @Nullable String municipality, @Nullable String organisation) {
        return caller.isOperator()
                || municipality != null
                        && caller.municipality().filter(municipality::equals).isPresent()
                || organisation != null
                        && caller.organisation().filter(organisation::equals).isPresent();
    }

    /** Goes on only for an operator. */
    public static void requireOperator(Caller caller) {
        if (!caller.isOperator()) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
    }

    /** Goes on only with the right. Areas are seen by everybody, so that a refusal gives nothing away. */
    public static void require(Caller caller, @Nullable String municipality, @Nullable String organisation) {
        if (!has(caller, municipality, organisation)) {
            throw new ProblemException(HousingAreasProblem.HOUSING_AREA_NOT_YOURS);
        }
    }
}
