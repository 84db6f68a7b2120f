package dk.opgang.initiatives.reading;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far from the day on which it is due a reading may be taken, as it stands in {@code rules/readings.json}.
 *
 * @param validFrom of readings that are due on this day or later
 * @param validTo of readings that are due before this day
 */
public record ReadingWindow(
        int daysBefore,
        int daysAfter,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) implements Dated {

    private static final List<ReadingWindow> ALL = DatedRows.oneAtATime(
            List.of(DataFile.readComplete("rules/readings.json", ReadingWindow[].class)), _ -> "all");

    /** The first day on which what is due then can be taken. */
    public static LocalDate firstDay(LocalDate dueOn) {
        return dueOn.minusDays(of(dueOn).daysBefore());
    }

    /** The last day on which what is due then can be taken. */
    public static LocalDate lastDay(LocalDate dueOn) {
        return dueOn.plusDays(of(dueOn).daysAfter());
    }

    private static ReadingWindow of(LocalDate dueOn) {
        ReadingWindow row = DatedRows.inForce(ALL, dueOn);
        if (row == null) {
            throw new IllegalStateException("No row of rules/readings.json is in force on " + dueOn);
        }
        return row;
    }
}
