package dk.opgang.housingareas.figures.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.housingareas.figures.imports.SourceNumber.Place;
import dk.opgang.housingareas.figures.imports.TableLines.Line;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads StatBank's CSV: a row per number, or one axis across the header with a number in each of its columns. */
final class StatBankCsv {

    // What is left of a letter where a text was read in another encoding than it was written in.
    private static final char LOST_LETTER = '\uFFFD';

    private final TableMapping mapping;
    private final SourceTable table;
    private final Set<String> named;
    private final Faults faults;

    private StatBankCsv(TableMapping mapping, SourceTable table, Faults faults) {
        this.mapping = mapping;
        this.table = table;
        this.named = mapping.columns().keySet();
        this.faults = faults;
    }

    static List<SourceCell> read(JsonNode data, TableMapping mapping, Faults faults) {
        if (!data.isTextual()) {
            faults.unreadable("/data", ImportFault.CSV_INVALID_TEXT);
            return List.of();
        }
        if (data.asText().indexOf(LOST_LETTER) >= 0) {
            faults.unreadable("/data", ImportFault.LOST_LETTERS);
            return List.of();
        }
        if (mapping.value() == null && !mapping.hasAxisAcross()) {
            faults.broken("/mapping/value", CommonFault.REQUIRED);
            return List.of();
        }
        SourceTable table = SourceTable.read(data.asText(), mapping, faults);
        return new StatBankCsv(mapping, table, faults).cells();
    }

    private List<SourceCell> cells() {
        List<Line> rows = table.rows();
        List<Integer> columns = numberColumns();
        SourceNumber numbers = SourceNumber.of(mapping.decimal(), rows.stream().flatMap(row -> columns.stream()
                .map(column -> row.cells().get(column))));
        List<SourceCell> cells = new ArrayList<>();
        Map<String, List<String>> above = new HashMap<>();
        for (Line row : rows) {
            Map<String, List<String>> keys = keys(row, columns, above);
            above = keys;
            for (int column : columns) {
                String heading = table.header().get(column);
                Map<String, List<String>> all = new HashMap<>(keys);
                if (mapping.hasAxisAcross()) {
                    all.put(MappedAxis.ACROSS, List.of(heading));
                }
                cells.add(numbers.cell(all, row.cells().get(column), Place.line(row.number(), heading), faults));
            }
        }
        return cells;
    }

    /** The places of the numbers: one column, or those whose headings nothing else names. */
    private List<Integer> numberColumns() {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (isNumber(i)) {
                columns.add(i);
            }
        }
        return columns;
    }

    private boolean isNumber(int column) {
        String heading = table.header().get(column);
        TableMapping.@Nullable Axis across = mapping.across();
        if (across == null) {
            return heading.equals(mapping.value());
        }
        // What stands under no entry and is not written in numbers is a dimension beside them.
        return !named.contains(heading)
                && !across.mapped().skips(heading)
                && (across.isEntry(heading)
                        || table.rows().stream()
                                .allMatch(row -> SourceNumber.isOne(row.cells().get(column))));
    }

    /** What the row is about. In a matrix an entry is written once for all the rows that it is above of. */
    private Map<String, List<String>> keys(Line row, List<Integer> numbers, Map<String, List<String>> above) {
        Map<String, List<String>> keys = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String column = table.header().get(i);
            String text = row.cells().get(i);
            if (!numbers.contains(i)) {
                boolean repeated = text.isEmpty() && mapping.hasAxisAcross();
                keys.put(column, repeated ? above.getOrDefault(column, List.of("")) : List.of(text));
            }
        }
        return keys;
    }
}
