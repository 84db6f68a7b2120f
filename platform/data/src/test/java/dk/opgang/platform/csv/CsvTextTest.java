package dk.opgang.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void readsWhatAWriterOfCsvWrote() throws IOException {
        // Given
        Random random = new Random(615);
        char[] alphabet = {'"', '"', ';', ',', '\n', '\r', 'a', ' ', 'å'};
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            List<String> cells = new ArrayList<>(List.of("row " + row));
            for (int i = random.nextInt(4); i >= 0; i--) {
                StringBuilder cell = new StringBuilder();
                for (int j = random.nextInt(6); j > 0; j--) {
                    cell.append(alphabet[random.nextInt(alphabet.length)]);
                }
                cells.add(cell.toString());
            }
            table.add(cells);
        }
        StringWriter written = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(written)) {
            table.forEach(csv::writeRecord);
        }

        // When
        List<CsvText.Row> rows = CsvText.rows(written.toString(), ';');

        // Then
        assertEquals(table, rows.stream().map(CsvText.Row::cells).toList());
        assertEquals(0, rows.stream().filter(row -> !row.wellFormed()).count());
    }

    @Test
    void losesNothingBehindAClosingQuote() {
        // Given
        String text = "1;\"a\"b;\"c\n2;\"d \"e\" f\"\n3;\"g\"\"h\";\"i\" \n4;\"j\n5;k\n6;\"l\"\n";

        // When
        List<CsvText.Row> rows = CsvText.rows(text, ';');

        // Then
        assertEquals(
                List.of(
                        new CsvText.Row(1, List.of("1", "\"a\"b", "\"c"), false),
                        new CsvText.Row(2, List.of("2", "\"d \"e\" f\""), false),
                        new CsvText.Row(3, List.of("3", "g\"h", "\"i\" "), false),
                        new CsvText.Row(4, List.of("4", "\"j"), false),
                        new CsvText.Row(5, List.of("5", "k"), true),
                        new CsvText.Row(6, List.of("6", "l"), true)),
                rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;", "\"\";\"\"", " ;\t;\u00A0", "", "\r\n\r\n"})
    void passesOverRowsWithoutContent(String empty) {
        // When
        List<CsvText.Row> rows = CsvText.rows("a;b\n" + empty + "\nc;d", ';');

        // Then
        assertEquals(
                List.of("a", "c"),
                rows.stream().map(row -> row.cells().getFirst()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"\";;", ";\";\"", ";\" \"", ";0"})
    void keepsRowsThatHoldAnything(String row) {
        // When
        List<CsvText.Row> rows = CsvText.rows(row, ';');

        // Then
        assertEquals(1, rows.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFsep=;\r\n", "sep=;\n", "\"SEP=;\"\r", "\uFEFF", ""})
    void passesOverWhatOfficeProgramsPutInFront(String preamble) {
        // When
        List<CsvText.Row> rows = CsvText.rows(preamble + "sepia;b", ';');

        // Then
        assertEquals(List.of("sepia", "b"), rows.getFirst().cells());
        assertFalse(CsvText.isSeparatorLine("sep=ab"));
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        // Given
        String text = "sep=;\r\na;b\r\n\r\n\"c\nc\";d\re;f\n";

        // When
        List<CsvText.Row> rows = CsvText.rows(text, ';');

        // Then
        assertEquals(List.of(2L, 4L, 6L), rows.stream().map(CsvText.Row::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12 34", "-tak", "@a", "\tx", "'=x", "''-y", "'", "'a", "", "a=b"})
    void givesBackTheTextThatItMadeHarmless(String text) {
        // When
        String cell = CsvGuard.guarded(text);

        // Then
        assertEquals(text, CsvGuard.unguarded(cell));
        assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0,5", "-1.234,5"})
    void leavesNumbersNumbers(String number) {
        // When
        String cell = CsvGuard.guarded(number);

        // Then
        assertEquals(number, cell);
    }
}
