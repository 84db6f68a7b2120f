package dk.opgang.housingareas.flows;

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
            notPublic(pointer, "Året er ikke slut endnu", "The year is not over yet", faults);
        }
    }

    private void check(Caller caller, LocalDate day, String pointer, Faults faults) {
        if (isNobody(caller)) {
            if (day.getDayOfYear() != 1 || day.getYear() > lastEndedYear() + 1) {
                notPublic(
                        pointer,
                        "Alle kan læse hele kalenderår, som er slut: fra en 1. januar til en 1. januar",
                        "Everybody can read whole calendar years that have ended: from a 1 January to a 1 January",
                        faults);
            }
        } else if (day.getDayOfMonth() != 1 || day.isAfter(clock.today())) {
            notPublic(
                    pointer,
                    "Andre end områdets kommune kan læse den første i en måned til og med den nuværende",
                    "Others than the area's municipality can read the first of a month, up to the present one",
                    faults);
        }
    }

    private static void notPublic(String pointer, String da, String en, Faults faults) {
        faults.broken(pointer, "reading-date-not-public", da, en);
    }
}
