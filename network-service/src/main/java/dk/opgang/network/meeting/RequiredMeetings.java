package dk.opgang.network.meeting;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** How many meetings of the whole network there are to be. */
public final class RequiredMeetings {

    private static final MeetingRules RULES = MeetingRules.load();

    private RequiredMeetings() {}

    /** In the half-open period: those halves of a year that begin in it. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> RULES.seasonsOf(year).stream().map(season -> season.begin(year)))
                .filter(begin -> !begin.isBefore(from) && begin.isBefore(to))
                .count();
    }
}
