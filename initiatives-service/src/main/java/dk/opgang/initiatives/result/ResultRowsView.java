package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.initiatives.result.ResultTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts counts into the rows that clients see: those of all initiatives, the shares that follow from them, those of a template. */
final class ResultRowsView {

    private static final Comparator<Keys> ORDER =
            Comparator.comparing(Keys::key).thenComparing(Keys::key2, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ResultRowsView() {}

    /** The columns that results have whatever the template. */
    static List<ResultColumn> usual() {
        return ResultColumn.usual(List.copyOf(withShares(counts(ResultRow.NONE)).keySet()));
    }

    /** Exact rows; there is one for all that something is counted of, if it is of a template alone. */
    static List<Row> rows(ResultRows counted, List<CountedColumn> own) {
        Map<Keys, ResultRow> byKeys = new TreeMap<>(ORDER);
        counted.rows().forEach(row -> byKeys.put(Keys.of(row), row));
        Set<Keys> all = new TreeSet<>(ORDER);
        all.addAll(byKeys.keySet());
        own.forEach(column -> column.numbers().forEach((keys, number) -> {
            if (!keys.equals(Keys.TOTAL) && number.signum() != 0) {
                all.add(keys);
            }
        }));
        List<Row> rows = new ArrayList<>();
        all.forEach(keys -> rows.add(row(keys, byKeys.getOrDefault(keys, ResultRow.NONE), own)));
        return rows;
    }

    static Row total(ResultRows counted, List<CountedColumn> own) {
        return row(Keys.TOTAL, counted.total(), own);
    }

    private static Row row(Keys keys, ResultRow row, List<CountedColumn> own) {
        Map<String, @Nullable Number> numbers = withShares(counts(row));
        own.forEach(column -> numbers.put(column.column().key(), column.of(keys)));
        return new Row(keys.key(), keys.key2(), numbers, List.of());
    }

    /** What was published of a year. */
    static Row controlled(PublishedYear year) {
        return controlled(String.valueOf(year.year()), year.shownOf(null));
    }

    /** Counts of which those that are null are left out. */
    static Row controlled(String key, Map<String, @Nullable Long> shown) {
        Map<String, @Nullable Number> numbers = withShares(new LinkedHashMap<>(shown));
        List<String> suppressed = numbers.keySet().stream()
                .filter(column -> numbers.get(column) == null && !isOfNothing(column, shown))
                .toList();
        return new Row(key, null, numbers, suppressed);
    }

    /** The row of a year that has not ended. */
    static Row hidden(String key) {
        return controlled(key, PublishedYear.nothingShown());
    }

    private static Map<String, @Nullable Number> counts(ResultRow row) {
        return new LinkedHashMap<>(row.counts());
    }

    /** Puts each share behind the last count that it follows from. */
    private static Map<String, @Nullable Number> withShares(Map<String, ? extends @Nullable Number> counts) {
        Map<String, @Nullable Number> numbers = new LinkedHashMap<>();
        counts.forEach((name, number) -> {
            numbers.put(name, number);
            for (int months : Retention.MONTHS) {
                if (name.equals("retentionElsewhere" + months)) {
                    numbers.put(
                            "retention" + months + "Pct",
                            Percent.of(counts.get("retention" + months), counts.get("followedUp" + months)));
                    numbers.put(
                            "retentionInArea" + months + "Pct",
                            Percent.of(counts.get("retentionInArea" + months), counts.get("retention" + months)));
                }
            }
        });
        return numbers;
    }

    private static boolean isOfNothing(String column, Map<String, @Nullable Long> shown) {
        return Retention.MONTHS.stream()
                .anyMatch(months -> column.equals("retention" + months + "Pct")
                                && Long.valueOf(0).equals(shown.get("followedUp" + months))
                        || column.equals("retentionInArea" + months + "Pct")
                                && Long.valueOf(0).equals(shown.get("retention" + months)));
    }
}
