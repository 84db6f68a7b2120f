package dk.opgang.initiatives.result;

import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * When results are published: a year with the first edition after it has ended, corrected with the edition of a later quarter. Between
 * two editions nothing that was published changes, so that nobody can hold today's table against yesterday's.
 */
@Singleton
class PublicationPlan {

    private static final int MONTHS_OF_QUARTER = 3;

    private final BusinessClock clock;

    PublicationPlan(BusinessClock clock) {
        this.clock = clock;
    }

    /** The day from which the present edition holds: the first of the quarter. */
    LocalDate edition() {
        LocalDate month = clock.today().withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER);
    }

    /** Whether the year is over. */
    boolean hasEnded(int year) {
        return year < clock.today().getYear();
    }
}
