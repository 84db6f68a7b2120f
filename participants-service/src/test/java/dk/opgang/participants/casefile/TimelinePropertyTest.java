package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelinePropertyTest {

    @Property
    void no_two_spells_share_a_day_whatever_is_reported(@ForAll("reports") List<Report> reports) {
        // Given
        Timeline<Stay> timeline = new Timeline<>(List.of());
        // When
        reports.forEach(report -> addIfPossible(timeline, report));
        // Then
        List<Stay> stays = timeline.spells();
        for (int i = 1; i < stays.size(); i++) {
            assertFalse(stays.get(i - 1).period().overlaps(stays.get(i).period()));
        }
    }

    @Property
    void the_order_of_reports_without_an_end_makes_no_difference(@ForAll("orders") List<Integer> order) {
        // Given
        List<Report> reports = order.stream()
                .map(day -> new Report("place-" + day, day(day), null))
                .toList();
        // When
        Timeline<Stay> timeline = new Timeline<>(List.of());
        reports.forEach(report -> addIfPossible(timeline, report));
        // Then
        assertEquals(
                IntStream.range(0, order.size())
                        .mapToObj(day ->
                                new Report("place-" + day, day(day), day + 1 < order.size() ? day(day + 1) : null))
                        .toList(),
                timeline.spells().stream()
                        .map(stay -> new Report(stay.place(), stay.from(), stay.to()))
                        .toList());
    }

    @Property
    void a_reported_end_is_never_moved_by_another_report(@ForAll("reports") List<Report> reports) {
        // Given
        Timeline<Stay> timeline = new Timeline<>(List.of());
        List<Stay> ended = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        // When
        for (Report report : reports) {
            addIfPossible(timeline, report);
            timeline.startingOn(report.from())
                    .filter(stay -> report.to() != null && report.to().equals(stay.to()) && !stay.isEndedByNext())
                    .ifPresent(stay -> {
                        ended.add(stay);
                        ends.add(stay.to());
                    });
        }
        // Then
        assertEquals(ends, ended.stream().map(Spell::to).toList());
    }

    /** What never was leaves no trace in the others, and a corrected report counts as if it had come so. */
    @Property
    void taking_back_and_correcting_leave_what_other_reports_give(@ForAll("orders") List<Integer> order) {
        // Given
        Timeline<Stay> timeline = new Timeline<>(List.of());
        order.forEach(day -> timeline.add(stay("place-" + day, day(3 * day))));
        Stay gone = timeline.startingOn(day(3 * order.getFirst())).orElseThrow();
        // When
        timeline.correct(gone, () -> gone.correct(gone.form().lasting(day(100), null)));
        List<Report> corrected = reports(timeline);
        timeline.remove(gone);
        // Then
        Timeline<Stay> others = new Timeline<>(List.of());
        order.stream().skip(1).sorted().forEach(day -> others.add(stay("place-" + day, day(3 * day))));
        assertEquals(reports(others), reports(timeline));
        others.add(stay(gone.place(), day(100)));
        assertEquals(reports(others), corrected);
    }

    private static Stay stay(String place, LocalDate from) {
        return new Stay(place, Period.since(from));
    }

    private static List<Report> reports(Timeline<Stay> timeline) {
        return timeline.spells().stream()
                .map(stay -> new Report(stay.place(), stay.from(), stay.to()))
                .toList();
    }

    private static void addIfPossible(Timeline<Stay> timeline, Report report) {
        Stay stay = new Stay(report.place(), new Period(report.from(), report.to()));
        if (timeline.conflictWith(stay).isEmpty()) {
            timeline.add(stay);
        }
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<Report> report = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 20).injectNull(0.5))
                .as((place, from, days) -> new Report(place, day(from), days == null ? null : day(from + days)));
        return report.list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size ->
                        Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2019, 1, 1).plusDays(number);
    }

    record Report(String place, LocalDate from, LocalDate to) {}
}
