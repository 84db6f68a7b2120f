package dk.opgang.housingareas.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.opgang.platform.json.Faults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The header and the rows of a CSV text. Titles above the header and notes below the rows are lines of a single cell, and read over; a
 * column without a name is called by its place, {@code #1} being the first.
 */
record SourceTable(List<String> header, List<Row> rows) {

    private static final SourceTable NONE = new SourceTable(List.of(), List.of());

    record Row(long line, List<String> cells) {

        private boolean isTitle() {
            return !cells.getFirst().isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
        }
    }

    /** Without rows if the text cannot be read as a table; the faults then say why. */
    static SourceTable read(String text, Faults faults) {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(table))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(table)) {
            for (CsvRecord row : csv) {
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(row.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException | IOException e) {
            rows.clear();
        }
        if (rows.stream().allMatch(Row::isTitle)) {
            faults.unreadable("/data", "malformed-csv", "Kan ikke læses som CSV", "Cannot be read as CSV");
            return NONE;
        }
        return of(rows.stream().dropWhile(Row::isTitle).toList(), faults);
    }

    private static SourceTable of(List<Row> rows, Faults faults) {
        List<String> header = named(rows.getFirst().cells());
        if (new HashSet<>(header).size() < header.size()) {
            faults.unreadable(
                    "/data", "repeated-column", "To kolonner hedder det samme", "Two columns have the same name");
            return NONE;
        }
        List<Row> body =
                rows.stream().skip(1).filter(row -> row.cells().size() > 1).toList();
        body.stream()
                .filter(row -> row.cells().size() != header.size())
                .forEach(row -> faults.unreadable(
                        "/data",
                        "ragged-row",
                        "Linje " + row.line() + " har ikke så mange celler som overskriften",
                        "Line " + row.line() + " has not as many cells as the header"));
        return faults.isEmpty() ? new SourceTable(header, body) : NONE;
    }

    private static List<String> named(List<String> header) {
        List<String> names = new ArrayList<>();
        for (String name : header) {
            names.add(name.isEmpty() ? "#" + (names.size() + 1) : name);
        }
        return names;
    }

    /** The one that is in most lines; a decimal comma is in fewer than the semicolon between the cells. */
    private static char separator(String text) {
        return Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong(
                        it -> text.lines().filter(line -> line.indexOf(it) >= 0).count()))
                .orElseThrow();
    }
}
