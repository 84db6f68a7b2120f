package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.Families;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up what a household drew. */
@Singleton
class ReadDraws {

    private final Families families;
    private final Draws draws;
    private final BusinessClock clock;

    ReadDraws(Families families, Draws draws, BusinessClock clock) {
        this.families = families;
        this.draws = draws;
        this.clock = clock;
    }

    @Transactional
    DrawSummary summary(Caller caller, UUID household, YearSpan span, Faults faults, @Nullable String purpose) {
        span.check(clock.today(), faults);
        faults.throwIfAny();
        families.toRead(caller, household, purpose);
        return DrawSummary.of(
                draws.sums(caller, household, span.fromYear(), span.toYear()), span.fromYear(), span.toYear());
    }
}
