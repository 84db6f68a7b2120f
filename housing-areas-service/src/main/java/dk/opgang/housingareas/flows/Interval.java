package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The step of a series of flow tables. */
enum Interval implements Coded {
    MONTH(1),
    QUARTER(3);

    /** The longest series that is answered. */
    static final int MOST_PERIODS = 120;

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    /** The wish of a client, month without one; anything else is its fault. */
    static Interval of(@Nullable String wanted, Faults faults) {
        Optional<Interval> found = Stream.of(values())
                .filter(interval -> wanted == null || interval.code().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            faults.unreadable("?interval", HousingAreasFault.UNKNOWN_INTERVAL);
        }
        return found.orElse(MONTH);
    }

    /** The periods from the first day on, each ending where the next begins; the last one ends on the last day. */
    List<ReadingDates> periods(ReadingDates whole) {
        List<ReadingDates> periods = new ArrayList<>();
        LocalDate from = whole.from();
        // Counted from the first day, so that a series from the 31st does not wander to the 28th.
        for (int step = 1; from.isBefore(whole.to()); step++) {
            LocalDate next = whole.from().plusMonths((long) step * months);
            LocalDate to = next.isBefore(whole.to()) ? next : whole.to();
            periods.add(new ReadingDates(from, to));
            from = to;
        }
        return periods;
    }
}
