package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ResultTable.Row;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Results as a table of numbers, for CSV and JSON-stat. */
final class ResultTables {

    private static final Text LABEL = new Text("Resultater af indsatser", "Results of initiatives");

    private ResultTables() {}

    static Table of(String by, List<ResultColumn> told, List<Row> rows) {
        Split split = Split.of(by).orElseThrow();
        List<ResultColumn> columns =
                told.stream().filter(ResultColumn::isComputed).toList();
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(dimension("key", split.first(), rows, Row::key));
        if (split.second() != null) {
            dimensions.add(dimension("key2", split.second(), rows, Row::key2));
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

    private static Dimension dimension(String id, Bucket bucket, List<Row> rows, Function<Row, @Nullable String> key) {
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
        Role role = bucket.isOfTime() ? Role.TIME : bucket == Bucket.HOUSING_AREA ? Role.PLACE : Role.PLAIN;
        return Dimension.of(id, bucket.label(), role, keys);
    }
}
