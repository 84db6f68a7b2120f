package dk.opgang.housingareas.figures.comparison;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Years, both ends included. */
record Span(int fromYear, int toYear) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    /** The years that a client asked for, all without a wish. */
    static Span of(@Nullable Integer fromYear, @Nullable Integer toYear, Faults faults) {
        Span span =
                new Span(year(fromYear, FIRST_YEAR, "?fromYear", faults), year(toYear, LAST_YEAR, "?toYear", faults));
        if (faults.isEmpty() && span.toYear < span.fromYear) {
            faults.broken("?toYear", HousingAreasFault.YEAR_TO_BEFORE_FROM);
        }
        return span;
    }

    private static int year(@Nullable Integer wanted, int otherwise, String pointer, Faults faults) {
        if (wanted != null && (wanted < FIRST_YEAR || wanted > LAST_YEAR)) {
            faults.broken(pointer, HousingAreasFault.YEAR_OUT_OF_RANGE);
        }
        return wanted == null ? otherwise : wanted;
    }
}
