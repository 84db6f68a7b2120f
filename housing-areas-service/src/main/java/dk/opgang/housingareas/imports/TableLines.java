package dk.opgang.housingareas.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into lines of cells, as RFC 4180 has them. A quote that something follows, or that nobody closes, spoils its line alone:
 * reading goes on with the next one, and nothing of a cell is left out.
 */
final class TableLines {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    private TableLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * A line of cells.
     *
     * @param number of the line of text that it begins in, the first is 1
     * @param cells what stands in them, as it is compared
     * @param malformed whether a quote of it cannot be understood; the cells are then what stands between the separators
     */
    record Line(int number, List<String> cells, boolean malformed) {

        boolean isEmpty() {
            return !malformed && cells.stream().allMatch(String::isEmpty);
        }

        /** The cells that are told: those behind the last one that is not empty are only separators. */
        int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) {
                width--;
            }
            return width;
        }
    }

    /** The lines; those of empty cells are left out. */
    static List<Line> of(String text, char separator) {
        TableLines reader = new TableLines(text, separator);
        while (reader.at < text.length()) {
            reader.line();
        }
        return reader.lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private void line() {
        int start = at;
        int first = number;
        List<String> cells = new ArrayList<>();
        while (true) {
            boolean whole = at < text.length() && text.charAt(at) == QUOTE ? quoted(cells) : plain(cells);
            if (!whole) {
                at = start;
                number = first;
                lines.add(new Line(first, raw(), true));
                passLine();
                return;
            }
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                break;
            }
        }
        lines.add(new Line(first, cells, false));
        passLine();
    }

    private List<String> raw() {
        int end = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        String line = text.substring(at, end);
        return Pattern.compile(Pattern.quote(String.valueOf(separator)))
                .splitAsStream(line)
                .map(SourceText::of)
                .toList();
    }

    private boolean plain(List<String> cells) {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        cells.add(SourceText.of(text.substring(start, at)));
        return true;
    }

    /** Whether the cell was closed and nothing stands behind it. */
    private boolean quoted(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at++;
            } else if (c == QUOTE) {
                at++;
                cells.add(SourceText.of(cell.toString()));
                return at == text.length() || text.charAt(at) == separator || isLineEnd(text.charAt(at));
            } else if (c == '\n') {
                number++;
            }
            cell.append(c);
        }
        return false;
    }

    /** Goes on behind the end of the line of text. */
    private void passLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        number++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
