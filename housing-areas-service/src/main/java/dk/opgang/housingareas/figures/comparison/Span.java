package dk.opgang.housingareas.figures.comparison;

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
            faults.broken("?toYear", "to-before-from", "toYear er ikke før fromYear", "toYear is not before fromYear");
        }
        return span;
    }

    private static int year(@Nullable Integer wanted, int otherwise, String pointer, Faults faults) {
        if (wanted != null && (wanted < FIRST_YEAR || wanted > LAST_YEAR)) {
            faults.broken(pointer, "out-of-range", "Året er fra 1970 til 2100", "The year is from 1970 to 2100");
        }
        return wanted == null ? otherwise : wanted;
    }
}
