package dk.opgang.initiatives.result;

import dk.opgang.platform.json.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results as CSV (RFC 4180, UTF-8): a cell that is left out is empty, and named in the last column. */
final class ResultCsv {

    static final String TYPE = "text/csv";

    private static final String END = "\r\n";

    private ResultCsv() {}

    /** The wanted delimiter, a comma without a wish; a fault for anything but a comma and a semicolon. */
    static char delimiter(@Nullable String wanted, Faults faults) {
        return switch (wanted == null ? "," : wanted) {
            case "," -> ',';
            case ";" -> ';';
            default -> {
                faults.unreadable(
                        "?delimiter",
                        "unknown-delimiter",
                        "delimiter er komma eller semikolon",
                        "delimiter is a comma or a semicolon");
                yield ',';
            }
        };
    }

    static String write(ResultTable table, char delimiter) {
        List<String> columns = List.copyOf(ResultRow.NONE.counts().keySet());
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(columns);
        header.addFirst("key");
        header.addLast("suppressed");
        lines.add(header);
        table.rows().forEach(row -> lines.add(cells(row, columns)));
        // No cell needs quotes: keys and names are codes.
        return lines.stream()
                .map(cells -> String.join(String.valueOf(delimiter), cells) + END)
                .collect(Collectors.joining());
    }

    private static List<String> cells(ResultTable.Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(row.key());
        for (String column : columns) {
            Long count = row.counts().get(column);
            cells.add(count == null ? "" : count.toString());
        }
        cells.add(String.join(" ", row.suppressed()));
        return cells;
    }
}
