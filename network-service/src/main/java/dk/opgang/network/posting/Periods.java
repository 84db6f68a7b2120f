package dk.opgang.network.posting;

import dk.opgang.platform.json.Faults;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks of half-open periods whose ends may both be missing. */
public final class Periods {

    private Periods() {}

    /** Adds a fault at the end if it is not after the beginning. */
    public static void check(@Nullable LocalDate from, @Nullable LocalDate to, String pointerOfEnd, Faults faults) {
        if (from != null && to != null && !to.isAfter(from)) {
            faults.broken(
                    pointerOfEnd,
                    "ends-before-it-begins",
                    "Perioden slutter efter, at den begynder",
                    "The period ends after it begins");
        }
    }
}
