package dk.opgang.platform.format;

import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV. A number that is left out or open is an empty cell, and a column at the end names it; one that is not known is an
 * empty cell that nothing names.
 */
final class CsvTable {

    private CsvTable() {}

    static String of(Table table, CsvForm form) {
        return CsvOut.text(form, csv -> {
            csv.row(header(table));
            table.entries().forEach(entry -> csv.row(cells(table, entry)));
        });
    }

    private static List<String> header(Table table) {
        List<String> header = new ArrayList<>();
        table.dimensions().forEach(dimension -> header.add(dimension.id()));
        table.measures().forEach(measure -> header.add(measure.name()));
        header.addAll(table.notes());
        table.gaps().forEach(gap -> header.add(gap.code()));
        return header;
    }

    private static List<@Nullable Object> cells(Table table, Entry entry) {
        List<@Nullable Object> cells = new ArrayList<>(entry.keys());
        cells.addAll(entry.values());
        cells.addAll(entry.notes());
        table.gaps().forEach(gap -> cells.add(String.join(" ", entry.left(gap))));
        return cells;
    }
}
