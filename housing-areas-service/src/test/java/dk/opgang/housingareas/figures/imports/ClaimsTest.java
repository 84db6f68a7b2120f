package dk.opgang.housingareas.figures.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number of a table is taken for another one's figure, whatever the order of the rows. */
class ClaimsTest {

    private static final String BY_SEX =
            "område;køn;tid;antal\nA;I alt;2018;1400\nA;Mænd;2018;700\nA;Kvinder;2018;700\n";
    private static final String WIDE = "område;køn;2018;2019\nA;I alt;1400;1390\n;Mænd;700;690\n;Kvinder;700;700\n";
    private static final String CUBE = """
            {"version": "2.0", "class": "dataset", "id": ["område", "køn", "tid"], "size": [1, 3, 1],
             "dimension": {"område": {"category": {"index": ["1"], "label": {"1": "A"}}},
               "køn": {"category": {"index": ["T", "M", "K"], "label": {"T": "I alt", "M": "Mænd", "K": "Kvinder"}}},
               "tid": {"category": {"index": ["2018"]}}},
             "value": %s}""";

    private static final MappedAxis AREA =
            new MappedAxis("område", Map.of("A", "a", "B", "a", "C", "c"), null, null, null);
    private static final MappedAxis YEAR = new MappedAxis("tid", null, null, null, null);
    private static final MappedAxis ACROSS = new MappedAxis(null, null, null, null, true);

    @ParameterizedTest
    @CsvSource({"csv", "wide", "cube", "sparse"})
    void dimensionThatIsNeitherNamedNorFixedIsRefusedByName(String form) {
        // Given
        Map<String, Object> nothing = Map.of();

        // When
        List<Fault> faults = faults(form, nothing);

        // Then
        assertEquals(
                List.of("/mapping/filter/køn"),
                faults.stream().map(Fault::pointer).toList());
        assertEquals(
                List.of("unfixed-dimension"), faults.stream().map(Fault::code).toList());
        assertTrue(
                faults.getFirst().detail().da().contains("Mænd"),
                faults.getFirst().detail().da());
    }

    @ParameterizedTest
    @CsvSource({"csv", "wide", "cube"})
    void fixedDimensionLeavesOneNumber(String form) throws Exception {
        // Given
        Map<String, Object> total = Map.of(" køn ", "I alt\u00A0");

        // When
        List<String> values = rows(form, total).stream()
                .map(it -> String.valueOf(it.get("value")))
                .toList();

        // Then
        assertEquals(form.equals("wide") ? List.of("1400", "1390") : List.of("1400"), values);
    }

    @Test
    void dimensionWithOneEntryNeedsNoFixing() {
        // Given
        String text = "område;køn;tid;antal\nA;I alt;2018;1400\nC;I alt;2018;900\n";

        // When
        var rows = csv(text, mapping(YEAR, "antal", Map.of()));

        // Then
        assertEquals(2, rows.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A;2018;7\\nB;2018;8|/mapping/area/values|repeated-figure|A, B",
                "A;2018;7\\nB;2018;7|/mapping/area/values|repeated-figure|A, B",
                "A;2018K1;7\\nA;2018K2;8|/mapping/year/values|repeated-figure|2018K1, 2018K2",
                "A;2018;7\\nA;2018;8|/data|repeated-figure|Linje 2"
            })
    void entriesThatMeanTheSameAreRefused(String rows, String pointer, String code, String named) {
        // Given
        var quarters = new MappedAxis("tid", Map.of("2018", 2018, "2018K1", 2018, "2018K2", 2018), null, null, null);
        String text = "område;tid;antal\n" + rows.translateEscapes();

        // When
        Fault fault = assertThrows(ProblemException.class, () -> csv(text, mapping(quarters, "antal", Map.of())))
                .faults()
                .getFirst();

        // Then
        assertEquals(pointer + " " + code, fault.pointer() + " " + fault.code());
        assertTrue(fault.detail().da().contains(named), fault.detail().da());
    }

    @Test
    void rowThatIsSaidTwiceIsOne() {
        // Given
        String text = "område;tid;antal\nA;2018;7\nA;2018;7";

        // When
        var rows = csv(text, mapping(YEAR, "antal", Map.of()));

        // Then
        assertEquals(2, rows.size());
    }

    @ParameterizedTest
    @CsvSource({"køn,Alle,unknown-entry", "alder,I alt,unknown-column"})
    void filterThatFindsNothingIsTold(String column, String entry, String code) {
        // Given
        Map<String, Object> filter = Map.of(column, entry);

        // When
        List<Fault> faults = faults("csv", filter);

        // Then
        assertEquals(
                List.of("/mapping/filter/" + column + " " + code),
                faults.stream().map(it -> it.pointer() + " " + it.code()).toList());
    }

    private static List<Fault> faults(String form, Map<String, Object> filter) {
        return assertThrows(ProblemException.class, () -> rows(form, filter)).faults();
    }

    private static List<Map<String, @Nullable Object>> rows(String form, Map<String, Object> filter) throws Exception {
        return switch (form) {
            case "csv" -> csv(BY_SEX, mapping(YEAR, "antal", filter));
            case "wide" -> csv(WIDE, mapping(ACROSS, null, filter));
            case "cube" -> cube("[1400, 700, 700]", filter);
            default -> cube("{\"0\": 1400, \"1\": null}", filter);
        };
    }

    private static List<Map<String, @Nullable Object>> csv(String text, TableMapping mapping) {
        Faults faults = new Faults();
        return new MappedRows(mapping, false).of(StatBankCsv.read(TextNode.valueOf(text), mapping, faults), faults);
    }

    private static List<Map<String, @Nullable Object>> cube(String values, Map<String, Object> filter)
            throws Exception {
        Faults faults = new Faults();
        JsonNode document = new ObjectMapper().readTree(CUBE.formatted(values));
        TableMapping mapping = mapping(YEAR, null, filter);
        return new MappedRows(mapping, true).of(JsonStatCube.read(document, mapping, faults), faults);
    }

    private static TableMapping mapping(MappedAxis year, @Nullable String value, Map<String, Object> filter) {
        return new ImportRequest.Mapping(
                        AREA,
                        new MappedAxis(null, null, null, "residents", null),
                        year,
                        value,
                        filter,
                        null,
                        null,
                        null,
                        null,
                        null)
                .ofTable();
    }
}
