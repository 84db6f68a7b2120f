package dk.opgang.initiatives.result;

import dk.opgang.platform.time.Period;
import org.jspecify.annotations.Nullable;

/** What a field of the results comes to in a period, as the reader may see it. */
interface Counts {

    Counted of(String field, Period period);

    /**
     * A count.
     *
     * @param period what was counted; whole years where the reader sees no parts of a year
     * @param count null if it is not disclosed
     */
    record Counted(Period period, @Nullable Long count) {}
}
