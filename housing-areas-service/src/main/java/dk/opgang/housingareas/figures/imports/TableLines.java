package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.csv.CsvText;
import java.util.List;

/** The lines of a table's text, their cells as they are compared. */
final class TableLines {

    private TableLines() {}

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
        return CsvText.rows(text, separator).stream()
                .map(TableLines::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Line line(CsvText.Row row) {
        List<String> cells = row.cells().stream().map(SourceText::of).toList();
        return new Line(Math.toIntExact(row.line()), cells, !row.wellFormed());
    }
}
