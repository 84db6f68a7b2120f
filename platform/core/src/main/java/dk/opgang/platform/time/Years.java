package dk.opgang.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years that a date may have: 1 to 9999. Others are lost on the way, for the wire writes four digits and the database knows no
 * year 0. Whatever reads a date from outside asks here.
 */
public final class Years {

    public static final int FIRST = 1;
    public static final int LAST = 9999;

    private Years() {}

    /** Whether the database keeps such a year and every answer can show it again. */
    public static boolean keeps(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean keeps(LocalDate day) {
        return keeps(day.getYear());
    }

    /** The year of an instant is that of its written form, in UTC, and that of its day in Denmark. */
    public static boolean keeps(Instant at) {
        return keeps(at.atOffset(ZoneOffset.UTC).getYear()) && keeps(BusinessClock.dayOf(at));
    }
}
