package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The oracle is the list of what is told: each lasts until its told end, without one until the next begins; what shares a day with a
     * told end, or begins with another, is refused.
     */
    @Property
    void histories_of_openings_corrections_and_removals_come_to_what_is_told(@ForAll("steps") List<Step> steps) {
        // Given
        Timeline<Stay> timeline = new Timeline<>(List.of());
        Told model = new Told();
        // When
        List<List<Report>> expected = new ArrayList<>();
        List<List<Report>> actual = new ArrayList<>();
        for (Step step : steps) {
            step.on(timeline, model);
            expected.add(model.derived());
            actual.add(reports(timeline));
        }
        // Then
        assertEquals(expected, actual);
    }

    /** What is done to one of the stays that are there, by its place in order; a stay is opened if there is none. */
    record Step(String what, int which, Report report) {

        void on(Timeline<Stay> timeline, Told model) {
            List<Stay> there = timeline.spells();
            if (what.equals("open") || there.isEmpty()) {
                Stay opened = new Stay(report.place(), new Period(report.from(), report.to()));
                boolean possible = timeline.conflictWith(opened).isEmpty();
                assertEquals(model.canBeAdded(report), possible);
                if (possible) {
                    timeline.add(opened);
                    model.told.add(report);
                }
                return;
            }
            Stay known = there.get(which % there.size());
            Report before = model.toldFrom(known.from());
            if (what.equals("remove")) {
                timeline.remove(known);
                model.told.remove(before);
                return;
            }
            Period wanted = new Period(report.from(), report.to());
            boolean possible = timeline.conflictWithCorrection(known, wanted).isEmpty();
            assertEquals(model.canBecome(before, report), possible);
            if (possible) {
                timeline.correct(
                        known, () -> known.correct(new Stay.Form(report.place(), report.from(), report.to(), null)));
                model.told.remove(before);
                model.told.add(report);
            }
        }
    }

    /** What was told and not taken back. */
    static final class Told {

        private final List<Report> told = new ArrayList<>();

        List<Report> derived() {
            return told.stream()
                    .sorted(Comparator.comparing(Report::from))
                    .map(report -> new Report(report.place(), report.from(), end(report)))
                    .toList();
        }

        Report toldFrom(LocalDate from) {
            return told.stream()
                    .filter(report -> report.from().equals(from))
                    .findFirst()
                    .orElseThrow();
        }

        boolean canBeAdded(Report added) {
            return canBecome(null, added)
                    && told.stream()
                            .noneMatch(other -> other.place().equals(added.place()) && addsNothing(other, added));
        }

        /** Whether nothing told, but for the one that it takes the place of, is in the way. */
        boolean canBecome(Report former, Report wanted) {
            return told.stream()
                    .filter(other -> !other.equals(former))
                    .noneMatch(other -> other.from().equals(wanted.from())
                            || other.from().isBefore(wanted.from())
                                    && other.to() != null
                                    && other.to().isAfter(wanted.from())
                            || other.from().isAfter(wanted.from())
                                    && wanted.to() != null
                                    && other.from().isBefore(wanted.to()));
        }

        /** A second report of the same place that the first one holds in already, or that would run into it. */
        private boolean addsNothing(Report other, Report added) {
            LocalDate end = end(other);
            boolean runs = other.from().isBefore(added.from()) && (end == null || end.isAfter(added.from()));
            return runs || added.to() == null && other.equals(next(added.from()));
        }

        private LocalDate end(Report report) {
            Report next = next(report.from());
            return report.to() != null || next == null ? report.to() : next.from();
        }

        private Report next(LocalDate from) {
            return told.stream()
                    .filter(report -> report.from().isAfter(from))
                    .min(Comparator.comparing(Report::from))
                    .orElse(null);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of("open", "open", "correct", "remove"),
                        Arbitraries.integers().between(0, 9),
                        report())
                .as(Step::new)
                .list()
                .ofMaxSize(25);
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
        return report().list().ofMaxSize(12);
    }

    private static Arbitrary<Report> report() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 20).injectNull(0.5))
                .as((place, from, days) -> new Report(place, day(from), days == null ? null : day(from + days)));
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
