package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.initiatives.reportedfigure.ReportedFigureView;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The results of an initiative as clients see them.
 *
 * @param disclosureControlled whether small counts were left out, because the reader is not the municipality whose citizens they are
 * @param columns what stands in the rows, and what was reported beside them
 * @param total the whole period in one row, in which everybody counts once; null to whoever sees the controlled table
 * @param reported figures that others have published; they are added to nothing
 * @param names of what rows are told apart by, for the labels of tables
 */
@Schema(name = "InitiativeResults")
public record ResultTable(
        UUID initiativeId,
        String by,
        boolean disclosureControlled,
        List<ResultColumn> columns,
        List<Row> rows,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Row total,
        List<ReportedFigureView> reported,
        @JsonIgnore Map<String, String> names)
        implements Tabular {

    static ResultTable of(
            UUID initiative, CountedTable counted, List<ResultColumn> columns, List<ReportedFigureView> figures) {
        return new ResultTable(
                initiative,
                counted.by(),
                counted.disclosureControlled(),
                Reported.beside(columns, figures),
                counted.rows(),
                counted.total(),
                figures,
                counted.names());
    }

    /**
     * One row; a number that is left out is null and named in {@code suppressed}.
     *
     * @param key2 the second of two things that the rows are told apart by
     * @param numbers by the names of their columns
     */
    @Schema(name = "ResultRow")
    public record Row(
            String key,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String key2,

            @JsonIgnore Map<String, @Nullable Number> numbers,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suppressed) {

        @JsonAnyGetter
        @JsonInclude(JsonInclude.Include.ALWAYS)
        public Map<String, @Nullable Number> named() {
            return new LinkedHashMap<>(numbers);
        }

        /** A count of the row; null if it is left out. */
        @Nullable
        Long count(String column) {
            Number count = numbers.get(column);
            return count == null ? null : Long.valueOf(count.longValue());
        }

        /** With numbers of what a template adds. */
        Row with(Map<String, ? extends @Nullable Number> added) {
            Map<String, @Nullable Number> all = new LinkedHashMap<>(numbers);
            all.putAll(added);
            return new Row(key, key2, all, suppressed);
        }

        /** The same of a controlled table, in which nothing stands of what is not published. */
        Row onlyControlled(List<ResultColumn> columns) {
            List<String> left = columns.stream()
                    .map(ResultColumn::key)
                    .filter(column -> !numbers.containsKey(column) || suppressed.contains(column))
                    .toList();
            return new Row(key, key2, only(columns).numbers(), left);
        }

        /** With those columns alone, in their order. */
        Row only(List<ResultColumn> columns) {
            Map<String, @Nullable Number> fewer = new LinkedHashMap<>();
            columns.forEach(column -> fewer.put(column.key(), numbers.get(column.key())));
            return new Row(
                    key,
                    key2,
                    fewer,
                    suppressed.stream().filter(fewer::containsKey).toList());
        }
    }

    @Override
    public Table table() {
        return ResultTables.of(by, columns, rows, names);
    }

    @Override
    public boolean sameForAll() {
        return false;
    }
}
