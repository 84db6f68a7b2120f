package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * The days of which others than the area's municipality may read. Everybody reads calendar years that have ended; municipalities and
 * organisations any first days of a month besides, the present one's at the latest. On any other day the number of yesterday and that of
 * today would tell who came over night.
 */
@Singleton
public class PublicDates {

    private final BusinessClock clock;

    PublicDates(BusinessClock clock) {
        this.clock = clock;
    }

    /** Both dates, with the fault {@code reading-date-not-public} for each that the caller cannot read. */
    void require(Caller caller, ReadingDates dates) {
        Faults faults = new Faults();
        check(caller, dates.from(), "?from", faults);
        check(caller, dates.to(), "?to", faults);
        faults.throwIfAny();
    }

    /** Both years, with the same fault for each that the caller cannot read yet. */
    public void requireYears(Caller caller, int fromYear, int toYear) {
        Faults faults = new Faults();
        check(caller, fromYear, "?fromYear", faults);
        check(caller, toYear, "?toYear", faults);
        faults.throwIfAny();
    }

    /** Whether it is somebody without a tenant, who keeps to what is published by plan. */
    static boolean isNobody(Caller caller) {
        return caller.municipality().isEmpty() && caller.organisation().isEmpty();
    }

    /** Whether the day is over for good, so that its numbers no longer follow those of today. */
    boolean isPast(LocalDate day) {
        return day.isBefore(clock.today().withDayOfMonth(1));
    }

    int lastEndedYear() {
        return clock.today().getYear() - 1;
    }

    private void check(Caller caller, int year, String pointer, Faults faults) {
        if (isNobody(caller) && year > lastEndedYear()) {
            faults.broken(pointer, HousingAreasFault.OPEN_YEAR_READING_DATE_NOT_PUBLIC);
        }
    }

    private void check(Caller caller, LocalDate day, String pointer, Faults faults) {
        if (isNobody(caller)) {
            if (day.getDayOfYear() != 1 || day.getYear() > lastEndedYear() + 1) {
                faults.broken(pointer, HousingAreasFault.YEAR_READING_DATE_NOT_PUBLIC);
            }
        } else if (day.getDayOfMonth() != 1 || day.isAfter(clock.today())) {
            faults.broken(pointer, HousingAreasFault.MONTH_READING_DATE_NOT_PUBLIC);
        }
    }
}
