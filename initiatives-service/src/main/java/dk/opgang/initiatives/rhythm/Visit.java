package dk.opgang.initiatives.rhythm;

import dk.opgang.platform.time.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * An occasion that was held, as one enrolment has it.
 *
 * @param present whether the participant was there; otherwise it was missed
 * @param holders those of the continuity role who were there
 */
public record Visit(UUID occasionId, Instant at, boolean present, Set<UUID> holders) {

    /** In the order in which they took place. */
    static final Comparator<Visit> ORDER = Comparator.comparing(Visit::at).thenComparing(Visit::occasionId);

    public Visit {
        holders = Set.copyOf(holders);
    }

    LocalDate day() {
        return BusinessClock.dayOf(at);
    }

    YearMonth month() {
        return YearMonth.from(day());
    }

    boolean sharesAHolderWith(Visit other) {
        return holders.stream().anyMatch(other.holders::contains);
    }
}
