package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.draw.DrawRules;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year of a budget that a request names, or means. */
@Singleton
class BudgetYear {

    static final String DESCRIPTION = "The calendar year of the budget; the present one if missing";

    private final BusinessClock clock;

    BudgetYear(BusinessClock clock) {
        this.clock = clock;
    }

    /** The year; 400 for one that no draw can be of. */
    int of(@Nullable Integer told) {
        LocalDate today = clock.today();
        Faults faults = new Faults();
        DrawRules.year("?year", told, today).ifPresent(faults::unreadable);
        faults.throwIfAny();
        return told == null ? today.getYear() : told;
    }
}
