package dk.opgang.participants.outcome;

import static dk.opgang.participants.outcome.OutcomeTotal.BECAME_READY;
import static dk.opgang.participants.outcome.OutcomeTotal.COMPLETED;
import static dk.opgang.participants.outcome.OutcomeTotal.LOST_READINESS;
import static dk.opgang.participants.outcome.OutcomeTotal.PERSONS;
import static dk.opgang.participants.outcome.OutcomeTotal.READY_AFTER;
import static dk.opgang.participants.outcome.OutcomeTotal.READY_BEFORE;
import static dk.opgang.participants.outcome.OutcomeTotal.STARTED;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many went which way, with the sums that hold between the numbers: what is left out of one must not follow from others. */
final class OutcomeTable {

    private static final String TOTAL = "total";
    private static final Cell NEVER_STARTED = new Cell(TOTAL, "neverStarted");
    private static final Cell NOT_COMPLETED = new Cell(TOTAL, "notCompleted");

    private final Map<Way, Long> ways;
    private final CountTable counts;

    OutcomeTable(Collection<Course> courses) {
        this.ways = courses.stream()
                .collect(Collectors.groupingBy(Way::of, () -> new TreeMap<>(Way.ORDER), Collectors.counting()));
        this.counts = counts(
                courses.stream().filter(Course::started).count(),
                courses.stream().filter(Course::completed).count());
    }

    /** One row. */
    private record Way(@Nullable String key, String before, String after) {

        static final Comparator<Way> ORDER = Comparator.comparing(
                        Way::key, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Way::before)
                .thenComparing(Way::after);

        static Way of(Course course) {
            return new Way(course.key(), course.before(), course.after());
        }

        Cell cell() {
            return new Cell(key + "|" + before + "|" + after, PERSONS);
        }
    }

    /** All of it, whole. */
    OutcomesView exact() {
        return view(counts::value, false);
    }

    /** The same without what would tell of few. */
    OutcomesView controlled(int smallestShown) {
        ControlledTable controlled = new DisclosureControl(smallestShown).control(counts);
        return view(cell -> number(controlled.shown(cell)), true);
    }

    private OutcomesView view(Function<Cell, @Nullable Long> shown, boolean isControlled) {
        List<OutcomeRow> rows = ways.keySet().stream()
                .map(way -> {
                    Long persons = shown.apply(way.cell());
                    List<String> left = persons == null ? List.of(PERSONS) : List.of();
                    return new OutcomeRow(way.key(), way.before(), way.after(), persons, left);
                })
                .toList();
        return new OutcomesView(rows, OutcomeTotal.of(name -> shown.apply(new Cell(TOTAL, name))), isControlled);
    }

    private CountTable counts(long started, long completed) {
        CountTable.Builder table = CountTable.builder();
        ways.forEach((way, persons) -> table.count(way.cell(), persons));
        sum(table, PERSONS, way -> true);
        sum(table, READY_BEFORE, way -> way.before().equals(Course.READY));
        sum(table, READY_AFTER, way -> way.after().equals(Course.READY));
        sum(table, BECAME_READY, way -> course(way).becameReady());
        sum(table, LOST_READINESS, way -> course(way).lostReadiness());
        Cell start = new Cell(TOTAL, STARTED);
        Cell completion = new Cell(TOTAL, COMPLETED);
        table.count(start, started).count(completion, completed);
        table.count(NEVER_STARTED, persons(way -> true) - started).count(NOT_COMPLETED, started - completed);
        table.sum(new Cell(TOTAL, PERSONS), List.of(start, NEVER_STARTED));
        table.sum(start, List.of(completion, NOT_COMPLETED));
        return table.build();
    }

    private void sum(CountTable.Builder table, String name, Predicate<Way> counts) {
        Cell sum = new Cell(TOTAL, name);
        table.total(sum, persons(counts));
        table.sum(sum, ways.keySet().stream().filter(counts).map(Way::cell).toList());
    }

    private long persons(Predicate<Way> counts) {
        return ways.entrySet().stream()
                .filter(way -> counts.test(way.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Course course(Way way) {
        return new Course(way.key(), way.before(), way.after(), false, false);
    }

    private static @Nullable Long number(OptionalLong shown) {
        return shown.isPresent() ? shown.getAsLong() : null;
    }
}
