package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.CountTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
                    Stream.of(6, 12)
                            .flatMap(months -> Retention.sums(months).entrySet().stream())
                            .map(sum -> new Sum(
                                    sum.getKey(),
                                    sum.getValue().getFirst(),
                                    sum.getValue().getLast())))
            .toList();

    private ResultSums() {}

    /** The columns with the parts that follow from them. */
    static Map<String, Long> withParts(Map<String, Long> columns) {
        Map<String, Long> all = new LinkedHashMap<>(columns);
        SUMS.forEach(
                sum -> all.computeIfAbsent(sum.other(), other -> columns.get(sum.whole()) - columns.get(sum.part())));
        return all;
    }

    /** States the sums between the cells of a row of the table. */
    static void relate(CountTable.Builder table, String row) {
        SUMS.forEach(sum ->
                table.sum(new Cell(row, sum.whole()), List.of(new Cell(row, sum.part()), new Cell(row, sum.other()))));
    }
}
