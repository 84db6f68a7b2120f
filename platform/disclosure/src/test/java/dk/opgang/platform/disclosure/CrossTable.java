package dk.opgang.platform.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the common table: counts by row and column, with the sum of each row, of each column and of all. */
public final class CrossTable {

    /** The name of the row and of the column that hold the sums. */
    public static final String TOTAL = "total";

    private CrossTable() {}

    /**
     * The table of the given counts with its sums.
     *
     * @param counts by row, then column; a combination that is missing counts 0
     */
    public static CountTable of(Map<String, Map<String, Long>> counts) {
        Set<String> columns = new LinkedHashSet<>();
        counts.values().forEach(row -> columns.addAll(row.keySet()));
        CountTable.Builder table = CountTable.builder();
        counts.forEach((row, values) -> {
            columns.forEach(column -> table.count(new Cell(row, column), values.getOrDefault(column, 0L)));
            table.total(new Cell(row, TOTAL), sum(values));
            table.sum(
                    new Cell(row, TOTAL),
                    columns.stream().map(column -> new Cell(row, column)).toList());
        });
        for (String column : columns) {
            table.total(
                    new Cell(TOTAL, column),
                    counts.values().stream()
                            .mapToLong(row -> row.getOrDefault(column, 0L))
                            .sum());
            table.sum(new Cell(TOTAL, column), inEachRow(counts.keySet(), column));
        }
        table.total(
                new Cell(TOTAL, TOTAL),
                counts.values().stream().mapToLong(CrossTable::sum).sum());
        table.sum(new Cell(TOTAL, TOTAL), inEachRow(counts.keySet(), TOTAL));
        table.sum(
                new Cell(TOTAL, TOTAL),
                columns.stream().map(column -> new Cell(TOTAL, column)).toList());
        return table.build();
    }

    private static long sum(Map<String, Long> values) {
        return values.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Cell> inEachRow(Set<String> rows, String column) {
        return rows.stream().map(row -> new Cell(row, column)).toList();
    }
}
