package dk.opgang.platform.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV text that is small enough to be held whole. */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?(?i:sep)=(.?)\"?(?:\\r\\n|\\r|\\n|$)");

    private CsvText() {}

    /**
     * A row of a table.
     *
     * @param line on which it begins, the first of the text being 1
     * @param cells as they are written between the quotes; of a row that is not well formed the quotes stay
     * @param wellFormed whether its quotes are closed, and a delimiter or the line's end follows
     */
    public record Row(long line, List<String> cells, boolean wellFormed) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows that hold anything. A byte order mark and a first line {@code sep=;} are passed over, and counted as lines. */
    public static List<Row> rows(String text, char delimiter) {
        String table = withoutPreamble(text);
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        CsvCells splitter = new CsvCells(delimiter);
        List<Row> rows = new ArrayList<>();
        long line = linesIn(text.substring(0, text.length() - table.length()));
        int counted = 0;

        for (Span span : RecordSpans.of(bytes, new CsvBoundary(delimiter))) {
            line += lines(bytes, counted, span.from());
            counted = span.from();
            String record = new String(bytes, span.from(), span.length(), StandardCharsets.UTF_8);
            List<String> cells = new ArrayList<>();
            boolean wellFormed = splitter.split(
                    record.toCharArray(), (index, buffer, from, length) -> cells.add(new String(buffer, from, length)));
            rows.add(new Row(line + 1, cells, wellFormed));
        }
        return rows;
    }

    /** The text behind a byte order mark and a line {@code sep=;}. */
    public static String withoutPreamble(String text) {
        String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Matcher separator = SEPARATOR_LINE.matcher(table);
        return separator.lookingAt() ? table.substring(separator.end()) : table;
    }

    /** Whether a line says to office programs what separates the cells of the lines below it. */
    public static boolean isSeparatorLine(String line) {
        return line.length() <= 8
                && line.toLowerCase(Locale.ROOT).contains("sep=")
                && SEPARATOR_LINE.matcher(line).matches();
    }

    private static long linesIn(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return lines(bytes, 0, bytes.length);
    }

    private static long lines(byte[] bytes, int from, int to) {
        long lines = 0;
        for (int i = from; i < to; i++) {
            boolean carriageReturnOnly = bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n');
            if (bytes[i] == '\n' || carriageReturnOnly) {
                lines++;
            }
        }
        return lines;
    }
}
