package dk.opgang.housingareas.figures.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as statistical sources hand them out. */
class SourceTablesTest {

    private static final MappedAxis RESIDENTS = new MappedAxis(null, null, null, "residents", null);

    private final Faults faults = new Faults();

    @Test
    void matrixHasTitlesBlankHeadingsAndNotes() {
        // Given
        String text = "\uFEFF\"Beboere efter område, køn og tid\"\r\n\r\n\" \";\" \";\"2018\";\"2019\"\r\n"
                + "\"Sundparken\";\"Mænd\";\"700\";\"..\"\r\n\" \";\"Kvinder\";\"1 400\";\"-\"\r\n"
                + "\"Kilde: et statistisk kontor, 2019\"\r\n";
        var mapping = mapping(column("#1"), column("#2"), across("2020"), null, null);

        // When
        List<String> cells = read(text, mapping);

        // Then
        assertEquals(
                List.of(
                        "Sundparken Mænd 2018 700",
                        "Sundparken Mænd 2019 null",
                        "Sundparken Kvinder 2018 1400",
                        "Sundparken Kvinder 2019 0"),
                cells);
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47,8||47.8",
                "47.8||47.8",
                "1.234,5||1234.5",
                "1,234.5||1234.5",
                "1.234.567||1234567",
                "0.125||0.125",
                "1.400|,|1400",
                "1.400|.|1.400",
                "1\u00A0400,25||1400.25",
                "-3||-3"
            })
    void numberIsReadAsItIsWritten(String text, @Nullable String decimal, String number) {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", decimal);

        // When
        List<String> cells = read("O;T;I\nSundparken;2018;" + text, mapping);

        // Then
        assertEquals(List.of("Sundparken 2018 " + number), cells);
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.400|ambiguous-number",
                "1,400|ambiguous-number",
                "1.40.0|invalid-number",
                "12 34|invalid-number",
                "tolv|invalid-number",
                "\uFFFD|lost-letters"
            })
    void numberThatMayBeTwoOrNoneIsTold(String text, String code) {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", null);

        // When
        read("O;T;I\nSundparken;2018;" + text, mapping);

        // Then
        assertEquals(List.of(code), codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O;T;T\\nA;1;2|repeated-column",
                "O;T;I\\nA;2018|ragged-row",
                "Titel\\n|malformed-csv",
                "O;X;I\\nA;2018;7|unknown-column",
                "O,T,I\\nA,2018,47.8|",
                "O\\tT\\tI\\nA\\t2018\\t47,8|"
            })
    void tableThatHasNoRowsIsTold(String text, @Nullable String code) {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", null);

        // When
        read(text.translateEscapes(), mapping);

        // Then
        assertEquals(code == null ? List.of() : List.of(code), codes());
    }

    @Test
    void olderDatasetIsReadAsStatBankGivesIt() throws Exception {
        // Given
        JsonNode document = new ObjectMapper().readTree("""
                {"dataset": {"label": "Beboere", "source": "et statistisk kontor",
                  "dimension": {
                    "O": {"label": "område", "category": {"index": {"02": 1, "01": 0}, "label": {"01": "Sundparken", "02": "Hele landet"}}},
                    "ContentsCode": {"category": {"index": {"X": 0}, "label": {"X": "Beboere"}}},
                    "T": {"category": {"index": {"2018": 0, "2019": 1}, "label": {"2018": "2018", "2019": "2019"}}},
                    "id": ["O", "ContentsCode", "T"], "size": [2, 1, 2], "role": {"time": ["T"], "metric": ["ContentsCode"]}},
                  "value": [1400, null, 5800000, ".."], "status": {"1": ".."}}}""");
        var mapping = mapping(column("O"), RESIDENTS, column("T"), null, null);

        // When
        List<SourceCell> cells = JsonStatCube.read(document, mapping, faults);

        // Then
        assertEquals(
                List.of("01 2018 1400", "01 2019 null", "02 2018 5800000", "02 2019 null"),
                cells.stream().map(cell -> text(cell, mapping)).toList());
        assertEquals(List.of(), codes());
    }

    @Test
    void sparseDatasetIsNoLargerThanItsDocument() throws Exception {
        // Given
        StringBuilder codes = new StringBuilder("\"c0\"");
        for (int i = 1; i < 40_000; i++) {
            codes.append(",\"c").append(i).append('"');
        }
        JsonNode document = new ObjectMapper().readTree("""
                {"version": "2.0", "class": "dataset", "id": ["O", "T"], "size": [40000, 40000],
                 "dimension": {"O": {"category": {"index": [%1$s]}}, "T": {"category": {"index": [%1$s]}}},
                 "value": {"40001": 7}}""".formatted(codes));
        var mapping = mapping(column("O"), RESIDENTS, column("T"), null, null);

        // When
        List<SourceCell> cells = JsonStatCube.read(document, mapping, faults);

        // Then
        assertEquals(
                List.of("c1 c1 7"),
                cells.stream().map(cell -> text(cell, mapping)).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                // A comma in a title, a note, a heading, a cell.
                "Beboere, efter område, og tid\\nO;T;I\\nA;2018;7\\nB;2018;8\\nKilde: X, Y, Z|A 2018 7, B 2018 8",
                "A, b, c, d\\nA, b, c, d\\nA, b, c, d\\nA, b, c, d\\nO\\tT\\tI\\nA, nord\\t2018\\t7|A, nord 2018 7",
                "O;T;I;Note, kort\\nA;2018;7;x, y, z|A 2018 7",
                "O;T;I\\nA;2018;7,5\\nB;2018;8,5|A 2018 7.5, B 2018 8.5",
                // A semicolon in a comma table.
                "Titel; med; semikolon\\nO,T,I\\nA;B,2018,7|A;B 2018 7",
                // White space, no-break spaces, two spellings of one letter, cells that are empty.
                "\u00A0O ;T\u202F;I\\n A\u00A0;2018;7\\n;;\\n \\t;;\u00A0\\nA\u030Arhus;2018;8|A 2018 7, \u00C5rhus 2018 8",
                "sep\\nO;T;I\\n\"A\";\"2018\";\"7\"|A 2018 7"
            })
    void headerIsTheLineWithTheMappedColumns(String text, String cells) {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", null);

        // When
        List<String> read = read(text.translateEscapes().translateEscapes(), mapping);

        // Then
        assertEquals(List.of(), codes());
        assertEquals(cells.translateEscapes(), String.join(", ", read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "null|1", "x|1", "0.5|1"})
    void categoriesWhosePlacesAreNotToldAreNotGuessed(String first, String second) throws Exception {
        // Given
        JsonNode document = new ObjectMapper().readTree("""
                {"version": "2.0", "class": "dataset", "id": ["T"], "size": [2], "value": [7, 8],
                 "dimension": {"T": {"category": {"index": {"2018": %s, "2019": %s}}}}}""".formatted(first.equals("x") ? "\"x\"" : first, second));
        var mapping = mapping(RESIDENTS, RESIDENTS, column("T"), null, null);

        // When
        JsonStatCube.read(document, mapping, faults);

        // Then
        assertEquals(List.of("invalid-json-stat"), codes());
    }

    @Test
    void whatLiesAcrossIsOfCsvAlone() throws Exception {
        // Given
        JsonNode document = new ObjectMapper().readTree("""
                {"version": "2.0", "class": "dataset", "id": ["O"], "size": [1],
                 "dimension": {"O": {"category": {"index": ["A"]}}}, "value": [7]}""");
        var mapping = mapping(column("O"), RESIDENTS, across("2020"), null, null);

        // When
        JsonStatCube.read(document, mapping, faults);

        // Then
        assertTrue(codes().contains("across-only-in-csv"), codes().toString());
    }

    @Test
    void twoSpellingsOfAnEntryMeanOneThing() {
        // Given
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Nord", "one");
        values.put(" Nord ", "other");

        // When
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> new MappedAxis("O", values, null, null, null));

        // Then
        assertEquals(
                List.of("repeated-entry"),
                refused.faults().stream().map(Fault::code).toList());
    }

    @Test
    void separatorCanBeSaid() {
        // Given
        String text = "O|T|I\nA;B|2018|7";
        var mapping = new ImportRequest.Mapping(
                        column("O"), RESIDENTS, column("T"), "I", null, "|", null, null, null, null)
                .ofTable();

        // When
        List<String> cells = read(text, mapping);

        // Then
        assertEquals(List.of("A;B 2018 7"), cells);
    }

    @Test
    void titleThatLooksLikeYearsIsNoHeader() {
        // Given
        String text = "Beboere, 2017\n;2018\nSundparken;47,8\nGellerup;50,1";
        var mapping = mapping(column("#1"), RESIDENTS, across("enhed"), null, null);

        // When
        List<String> cells = read(text, mapping);

        // Then
        assertEquals(List.of("Sundparken 2018 47.8", "Gellerup 2018 50.1"), cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "1400*|1400 *",
                "1400 p|1400 p",
                "47,8\u00A0e|47.8 e",
                "12,5 bp|12.5 bp",
                "1 400 b|1400 b",
                "*|null *",
                "p|null p",
                ":|null :",
                "x|null x",
                "..|null ..",
                "-|0 null"
            })
    void marksAreKeptAndAreNoNumbers(String text, String read) {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", null);

        // When
        List<SourceCell> cells = StatBankCsv.read(
                TextNode.valueOf("O;T;I\nSundparken;2018;" + text.translateEscapes()), mapping, faults);

        // Then
        assertEquals(List.of(), codes());
        assertEquals(
                read,
                (cells.getFirst().value() == null
                                ? "null"
                                : cells.getFirst().value().toPlainString()) + " "
                        + cells.getFirst().valueStatus());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "{\"0\": \"p\", \"2\": \"x\"}|p e x|",
                "[\"p\", null, \"x\"]|p e x|",
                "\"p\"|p p p|",
                "[\"p\"]|p p p|",
                "[\"p\", \"x\", null, \"x\"]||invalid-json-stat",
                "{\"3\": \"p\"}||invalid-json-stat",
                "{\"2018\": \"p\"}||invalid-json-stat"
            })
    void marksOfADatasetAreKeptWithItsNumbers(String status, @Nullable String marks, @Nullable String code)
            throws Exception {
        // Given
        JsonNode document = new ObjectMapper().readTree("""
                {"version": "2.0", "class": "dataset", "id": ["O", "T"], "size": [1, 3],
                 "dimension": {"O": {"category": {"index": ["a"]}}, "T": {"category": {"index": ["2018", "2019", "2020"]}}},
                 "value": [7, "8 e", null], "status": %s}""".formatted(status));
        var mapping = mapping(column("O"), RESIDENTS, column("T"), null, null);

        // When
        List<SourceCell> cells = JsonStatCube.read(document, mapping, faults);

        // Then
        assertEquals(code == null ? List.of() : List.of(code), codes());
        assertEquals(
                marks == null ? "" : marks,
                cells.stream().map(SourceCell::valueStatus).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "A;2018;\"7\"x\\nB;2018;8|malformed-quotes|2",
                "A;2018;7\\n\"B\"x;2018;8|malformed-quotes|3",
                "A;2018;\"7\\nB;2018;8|malformed-quotes|2",
                "A;2018;7\\nB;2018;\"8\" \"9\"\\nC;2018;\"1\"2|malformed-quotes|3 4",
                "A;2018;7\\nB;2018|ragged-row|",
                "A;2018;7\\nA;2018;7;8|ragged-row|3"
            })
    void lineThatCannotBeReadIsNamed(String body, String code, String lines) {
        // Given
        var mapping = mapping(
                new MappedAxis("O", Map.of("A", "a", "B", "b", "C", "c"), null, null, null),
                RESIDENTS,
                column("T"),
                "I",
                null);

        // When
        read("O;T;I\n" + body.translateEscapes(), mapping);

        // Then
        assertEquals(Set.of(code), Set.copyOf(codes()));
        String told = faults.all().stream().map(it -> it.detail().en()).collect(Collectors.joining());
        for (String line : lines == null ? new String[0] : lines.split(" ")) {
            assertTrue(told.contains("Line " + line + " "), told);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "Kilde: et kontor; en tabel|2",
                "Kilde;et kontor;2020|2",
                "Kilde: et kontor;;|2",
                "\"Kilde\": et kontor|2",
                "Noter;a;b;c;d;e|2",
                "Hele landet;2018;9|3",
                ";2018;9|3"
            })
    void lineBelowTheTableIsANoteUnlessItSaysWhatARowSays(String last, int rows) {
        // Given
        var values = new MappedAxis("O", Map.of("A", "a", "B", "b"), null, null, null);
        var mapping = mapping(values, RESIDENTS, column("T"), "I", null);

        // When
        List<SourceCell> cells = StatBankCsv.read(
                TextNode.valueOf("O;T;I\nA;2018;7\nB;2018;8\n" + last.translateEscapes()), mapping, faults);

        // Then
        assertEquals(List.of(), codes());
        assertEquals(rows, cells.size());
    }

    @Test
    void numberThatCannotBeReadIsToldWithLineColumnAndText() {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "Antal", null);

        // When
        read("O;T;Antal\nSundparken;2018;7\nSundparken;2019;tolv", mapping);

        // Then
        assertEquals(
                List.of("Line 3, column Antal: Expected is a number, not »tolv«"),
                faults.all().stream().map(it -> it.detail().en()).toList());
    }

    @Test
    void otherNumbersOfATableSayWhatIsMeant() {
        // Given
        var mapping = mapping(column("O"), RESIDENTS, column("T"), "I", null);

        // When
        List<String> cells = read("O;T;I\nA;2018;100.000\nA;2019;99.500,5 p", mapping);

        // Then
        assertEquals(List.of("A 2018 100000", "A 2019 99500.5"), cells);
    }

    private List<String> read(String text, TableMapping mapping) {
        return StatBankCsv.read(TextNode.valueOf(text), mapping, faults).stream()
                .map(cell -> text(cell, mapping))
                .toList();
    }

    private static String text(SourceCell cell, TableMapping mapping) {
        return mapping.axes().stream()
                        .map(TableMapping.Axis::mapped)
                        .filter(axis -> !axis.equals(RESIDENTS))
                        .map(axis -> axis.of(cell).orElseThrow())
                        .collect(Collectors.joining(" "))
                + " "
                + (cell.value() == null ? "null" : cell.value().toPlainString());
    }

    private List<String> codes() {
        return faults.all().stream().map(Fault::code).toList();
    }

    private static MappedAxis column(String name) {
        return new MappedAxis(name, null, null, null, null);
    }

    private static MappedAxis across(String skipped) {
        return new MappedAxis(null, null, List.of(skipped), null, true);
    }

    private static TableMapping mapping(
            MappedAxis area, MappedAxis indicator, MappedAxis year, @Nullable String value, @Nullable String decimal) {
        return new ImportRequest.Mapping(area, indicator, year, value, null, null, decimal, null, null, null).ofTable();
    }
}
