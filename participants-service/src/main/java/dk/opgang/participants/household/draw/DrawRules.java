package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The years that draws can be of, the same for single requests and rows. */
public final class DrawRules {

    public static final int FIRST_YEAR = 2000;

    private DrawRules() {}

    /** The fault of a year before the first or after the next one; a missing one breaks no rule here. */
    public static Optional<Fault> year(String pointer, @Nullable Integer year, LocalDate today) {
        int last = today.getYear() + 1;
        return year == null || year >= FIRST_YEAR && year <= last
                ? Optional.empty()
                : Optional.of(HouseholdFault.DRAW_YEAR_OUT_OF_RANGE.at(pointer, FIRST_YEAR, last));
    }
}
