package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ResultTable.Row;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Results as a table of numbers, for CSV and JSON-stat. */
final class ResultTables {

    private static final Text LABEL = new Text("Resultater af indsatser", "Results of initiatives");

    private static final String NOWHERE = "none";
    private static final Text OUTSIDE = new Text("Uden for områder", "Outside of areas");

    private ResultTables() {}

    static Table of(String by, List<ResultColumn> told, List<Row> rows, Map<String, String> names) {
        Split split = Split.of(by).orElseThrow();
        List<ResultColumn> columns =
                told.stream().filter(ResultColumn::isComputed).toList();
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(dimension("key", split.first(), rows, Row::key, names));
        if (split.second() != null) {
            dimensions.add(dimension("key2", split.second(), rows, Row::key2, names));
        }
        return Table.ofPeople(
                LABEL,
                dimensions,
                columns.stream().map(ResultColumn::measure).toList(),
                rows.stream().map(row -> entry(row, columns)).toList());
    }

    private static Entry entry(Row row, List<ResultColumn> columns) {
        List<@Nullable Number> numbers = new ArrayList<>();
        columns.forEach(column -> numbers.add(row.numbers().get(column.key())));
        return Entry.of(
                row.key2() == null ? List.of(row.key()) : List.of(row.key(), row.key2()), numbers, row.suppressed());
    }

    private static Dimension dimension(
            String id, Bucket bucket, List<Row> rows, Function<Row, @Nullable String> key, Map<String, String> names) {
        TreeSet<String> keys = new TreeSet<>();
        rows.forEach(row -> {
            String one = key.apply(row);
            if (one != null) {
                keys.add(one);
            }
        });
        String list = bucket.codeList();
        if (list != null) {
            return Dimension.of(id, CodeList.load(list), keys);
        }
        boolean isPlace = bucket == Bucket.HOUSING_AREA || bucket == Bucket.SITE;
        Role role = bucket.isOfTime() ? Role.TIME : isPlace ? Role.PLACE : Role.PLAIN;
        Map<String, Text> labels = new LinkedHashMap<>();
        keys.forEach(one -> {
            String name = names.getOrDefault(one, one);
            labels.put(one, isPlace && one.equals(NOWHERE) ? OUTSIDE : new Text(name, name));
        });
        return new Dimension(id, bucket.label(), role, labels);
    }
}
