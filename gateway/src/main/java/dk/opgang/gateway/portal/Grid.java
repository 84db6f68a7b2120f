package dk.opgang.gateway.portal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a page shows it.
 *
 * @param columns the first is that of the rows' heads
 */
public record Grid(String caption, List<Column> columns, List<Row> rows) {

    /** Where there is no table. */
    public static final Grid NONE = new Grid("", List.of(), List.of());

    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("[=+@\t\r-]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether any cell holds a number, so that there is something to draw. */
    public boolean hasNumbers() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.kind()
                .equals("number"));
    }

    /** Numbers as the API writes them; a word where there is none, so that no program takes it for nothing. */
    public String csv() {
        String head = columns.stream().map(Column::key).map(Grid::quoted).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(head), rows.stream().map(row -> Stream.concat(
                                Stream.of(row.head()), row.cells().stream())
                        .map(Cell::raw)
                        .map(Grid::quoted)
                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** A cell that a table program would take for a formula is kept from being one. */
    private static String quoted(String text) {
        String safe = FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
