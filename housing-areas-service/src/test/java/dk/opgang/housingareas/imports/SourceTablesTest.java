package dk.opgang.housingareas.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.problem.Fault;
import java.util.List;
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

    private List<String> read(String text, ImportRequest.Mapping mapping) {
        return StatBankCsv.read(TextNode.valueOf(text), mapping, faults).stream()
                .map(cell -> text(cell, mapping))
                .toList();
    }

    private static String text(SourceCell cell, ImportRequest.Mapping mapping) {
        String indicator = mapping.indicator() == RESIDENTS
                ? ""
                : mapping.indicator().of(cell).orElseThrow() + " ";
        return mapping.area().of(cell).orElseThrow() + " " + indicator
                + mapping.year().of(cell).orElseThrow() + " "
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

    private static ImportRequest.Mapping mapping(
            MappedAxis area, MappedAxis indicator, MappedAxis year, @Nullable String value, @Nullable String decimal) {
        return new ImportRequest.Mapping(area, indicator, year, value, decimal, null, null, null);
    }
}
