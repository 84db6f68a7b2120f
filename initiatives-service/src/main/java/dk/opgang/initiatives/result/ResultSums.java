package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.LinearForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sums hold between the counts of a row. Some have a part that is no column and follows from two that are: who did not begin a
 * job follows from who took part and who did, so that part must not be small either.
 */
final class ResultSums {

    private record Sum(String whole, String part, String other) {}

    private static final List<Sum> SUMS = Stream.concat(
                    Stream.of(
                            new Sum("placements", "internshipsStarted", "otherPlacements"),
                            new Sum("uniqueParticipants", "educationStarted", "withoutEducation"),
                            new Sum("uniqueParticipants", "employmentStarted", "withoutEmployment")),
                    Retention.MONTHS.stream()
                            .flatMap(months -> Retention.sums(months).entrySet().stream())
                            .map(sum -> new Sum(
                                    sum.getKey(),
                                    sum.getValue().getFirst(),
                                    sum.getValue().getLast())))
            .toList();

    private ResultSums() {}

    /** Columns between which no sum holds, each set for itself: what follows from one of them says nothing of another. */
    static List<Set<String>> blocks() {
        List<Set<String>> blocks = new ArrayList<>();
        for (String column : ResultRow.NONE.counts().keySet()) {
            Set<String> block = new LinkedHashSet<>(Set.of(column));
            for (Sum sum : SUMS) {
                Set<String> hangTogether = Set.of(sum.whole(), sum.part(), sum.other());
                if (hangTogether.stream().anyMatch(block::contains)) {
                    block.addAll(hangTogether);
                }
            }
            blocks.stream().filter(it -> it.stream().anyMatch(block::contains)).forEach(block::addAll);
            blocks.removeIf(it -> it.stream().anyMatch(block::contains));
            blocks.add(block);
        }
        return blocks;
    }

    /** The columns with the parts that follow from them, of everywhere and of each place. */
    static Map<String, Long> withParts(Map<String, Long> columns) {
        Map<String, Long> all = new LinkedHashMap<>(columns);
        for (String place : Places.of(columns.keySet())) {
            for (Sum sum : SUMS) {
                Long whole = columns.get(Places.name(sum.whole(), place));
                Long part = columns.get(Places.name(sum.part(), place));
                if (whole != null && part != null) {
                    all.computeIfAbsent(Places.name(sum.other(), place), other -> whole - part);
                }
            }
        }
        return all;
    }

    /**
     * Whether somebody counts at two places of a row, and so few that their number is not to be told. It follows from the counts of the
     * places and that of both together.
     */
    static boolean fewCountTwice(Map<String, Long> columns, int smallestShown) {
        Map<String, Long> counts = withParts(columns);
        List<@Nullable String> places = Places.of(counts.keySet());
        return counts.keySet().stream().anyMatch(name -> {
            List<String> parts = Places.parts(Places.place(name), places);
            long twice = parts.isEmpty() ? 0 : Math.abs(countedTwice(name, parts, counts));
            return twice > 0 && twice < smallestShown;
        });
    }

    private static long countedTwice(String whole, List<String> parts, Map<String, Long> counts) {
        String column = Places.column(whole);
        long sum = parts.stream()
                .mapToLong(place -> counts.getOrDefault(Places.name(column, place), 0L))
                .sum();
        return sum - counts.getOrDefault(whole, 0L);
    }

    /**
     * States the sums between the cells of a row of the table, and those of its places. Who counts in two places counts once in both
     * together; how many those are a reader is taken to know, which is more than it can.
     *
     * @return the cells of those who count twice
     */
    static Set<Cell> relate(CountTable.Builder table, String row, Map<String, Long> counts) {
        List<@Nullable String> places = Places.of(counts.keySet());
        Set<Cell> twice = new LinkedHashSet<>();
        for (String place : places) {
            for (Sum sum : SUMS) {
                Cell whole = new Cell(row, Places.name(sum.whole(), place));
                if (counts.containsKey(whole.column()) && counts.containsKey(Places.name(sum.other(), place))) {
                    table.sum(
                            whole,
                            List.of(
                                    new Cell(row, Places.name(sum.part(), place)),
                                    new Cell(row, Places.name(sum.other(), place))));
                }
            }
            List<String> parts = Places.parts(place, places);
            if (!parts.isEmpty()) {
                counts.keySet().stream()
                        .filter(name -> Objects.equals(Places.place(name), place))
                        .forEach(name -> twice.addAll(relateParts(table, row, name, parts, counts)));
            }
        }
        return twice;
    }

    private static Set<Cell> relateParts(
            CountTable.Builder table, String row, String whole, List<String> parts, Map<String, Long> counts) {
        List<Cell> cells = new ArrayList<>();
        long sum = 0;
        for (String place : parts) {
            String name = Places.name(Places.column(whole), place);
            cells.add(new Cell(row, name));
            sum += counts.getOrDefault(name, 0L);
        }
        long twice = sum - counts.getOrDefault(whole, 0L);
        if (twice == 0) {
            table.sum(new Cell(row, whole), cells);
            return Set.of();
        }
        Cell repeated = new Cell(row + " twice", whole);
        table.count(repeated, Math.abs(twice));
        Cell one = new Cell(row, whole);
        table.relation(
                twice > 0
                        ? LinearForm.of(cells, List.of(one, repeated))
                        : LinearForm.of(
                                Stream.concat(cells.stream(), Stream.of(repeated))
                                        .toList(),
                                List.of(one)));
        return Set.of(repeated);
    }
}
