package dk.opgang.initiatives.result;

import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as CSV: a cell that is left out is empty, and named in the last column. */
final class ResultCsv {

    static final String TYPE = "text/csv";

    private ResultCsv() {}

    static String write(ResultTable table, CsvForm form) {
        List<String> columns = List.copyOf(ResultRow.NONE.counts().keySet());
        List<String> header = new ArrayList<>(columns);
        header.addFirst("key");
        header.addLast("suppressed");
        return CsvOut.text(form, csv -> {
            csv.row(header);
            table.rows().forEach(row -> csv.row(cells(row, columns)));
        });
    }

    private static List<@Nullable Object> cells(ResultTable.Row row, List<String> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.key());
        columns.forEach(column -> cells.add(row.counts().get(column)));
        cells.add(String.join(" ", row.suppressed()));
        return cells;
    }
}
