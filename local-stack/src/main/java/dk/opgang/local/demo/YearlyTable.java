package dk.opgang.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures by year that the API answers, beside the published ones.
 *
 * @param rows one per measure
 */
public record YearlyTable(String title, List<Row> rows) {

    public YearlyTable {
        rows = List.copyOf(rows);
    }

    /** A measure; a year that the API does not answer is missing. */
    public record Row(String measure, SortedMap<Integer, BigDecimal> expected, Map<Integer, BigDecimal> answered) {

        public boolean isEqual() {
            return expected.entrySet().stream().allMatch(year -> same(year.getValue(), answered.get(year.getKey())));
        }

        private String line() {
            StringBuilder line = new StringBuilder("%-32s".formatted(measure));
            expected.forEach((year, published) -> {
                BigDecimal cell = answered.get(year);
                line.append("%12s".formatted(same(published, cell) ? published : cell + " (" + published + ")"));
            });
            return line.toString();
        }

        private static boolean same(BigDecimal published, @Nullable BigDecimal cell) {
            return cell != null && published.compareTo(cell) == 0;
        }
    }

    public boolean isEqual() {
        return rows.stream().allMatch(Row::isEqual);
    }

    /** The table as text: the answered cells, and where one differs the published one behind it. */
    public String text() {
        return Stream.concat(Stream.of(header()), rows.stream().map(Row::line)).collect(Collectors.joining("\n"));
    }

    private String header() {
        return "%-32s".formatted("")
                + new TreeMap<>(rows.getFirst().expected())
                        .keySet().stream().map("%12d"::formatted).collect(Collectors.joining());
    }
}
