package dk.opgang.housingareas.flows;

import dk.opgang.platform.json.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * The days of which everybody may read: first days of a month, the present one's at the latest. On any other day the number of
 * yesterday and that of today would tell who came over night.
 */
@Singleton
class PublicDates {

    private final BusinessClock clock;

    PublicDates(BusinessClock clock) {
        this.clock = clock;
    }

    /** Both dates, with the fault {@code reading-date-not-public} for each that is not public. */
    void require(ReadingDates dates) {
        Faults faults = new Faults();
        check(dates.from(), "?from", faults);
        check(dates.to(), "?to", faults);
        faults.throwIfAny();
    }

    /** Whether the day is over for good, so that its numbers no longer follow those of today. */
    boolean isPast(LocalDate day) {
        return day.isBefore(clock.today().withDayOfMonth(1));
    }

    private void check(LocalDate day, String pointer, Faults faults) {
        if (day.getDayOfMonth() != 1 || day.isAfter(clock.today())) {
            faults.broken(
                    pointer,
                    "reading-date-not-public",
                    "Andre end områdets kommune kan læse den første i en måned til og med den nuværende",
                    "Others than the area's municipality can read the first of a month, up to the present one");
        }
    }
}
