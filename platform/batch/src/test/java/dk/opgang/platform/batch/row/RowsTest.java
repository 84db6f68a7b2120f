package dk.opgang.platform.batch.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.json.Constraints;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final String HEADER =
            "sourceSystem;sourceId;participantId;kind;employerName;from;weeklyHours;year;confirmed";
    private static final UUID ID = UUID.fromString("0190a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b");
    private static final RowShape<SampleRow> SHAPE = new RowShape<>(
            new SampleKind(),
            new Constraints(Validation.buildDefaultValidatorFactory().getValidator()));

    @Test
    void readsEveryTypeOfACsvRow() {
        // Given
        String row = "fit;P-1;" + ID + ";leisure-job;\"Æbler; \"\"ø\"\"\n& co\";2020-02-29;7,5;-2020;true";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(List.of(), read.faults());
        assertEquals(
                new SampleRow(
                        "fit",
                        "P-1",
                        ID,
                        "leisure-job",
                        "Æbler; \"ø\"\n& co",
                        LocalDate.of(2020, 2, 29),
                        new BigDecimal("7.5"),
                        -2020,
                        true),
                read.value());
    }

    @Test
    void readsEmptyCellsAsNothing() {
        // Given
        String row = "fit;P-1;" + ID + ";leisure-job;\"\";2020-01-01;;;";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(
                new SampleRow("fit", "P-1", ID, "leisure-job", null, LocalDate.of(2020, 1, 1), null, null, null),
                read.value());
    }

    @Test
    void tellsWhatTheKindFindsBesidesUnreadableCells() {
        // Given
        String row = "fit;P-1;" + ID + ";no-kind;;2020-13-01;;;";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(List.of("/from invalid-date", "/kind unknown-code"), told(read));
    }

    @Test
    void tellsEveryFaultOfARowAtOnce() {
        // Given
        String row = " ;P-9;no-id;;a name that is far too long;2021-02-29;1,2,3;99999999999;yes";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertNull(read.value());
        assertEquals("P-9", read.key());
        assertEquals(
                List.of(
                        "/sourceSystem blank",
                        "/participantId invalid-uuid",
                        "/employerName size",
                        "/from invalid-date",
                        "/weeklyHours invalid-decimal",
                        "/year invalid-integer",
                        "/confirmed invalid-boolean",
                        "/kind required"),
                told(read));
    }

    @ParameterizedTest
    @CsvSource({"fit;P-1, too-few-cells", "fit;P-1;a;b;c;d;e;f;g;h, too-many-cells"})
    void refusesRowsOfAnotherWidth(String row, String code) {
        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(
                List.of(" " + code),
                told(read).stream().filter(told -> told.startsWith(" ")).toList());
    }

    @Test
    void refusesCharactersThatCannotBeKept() {
        // Given
        byte[] latin = "fit;P-\u00e6;".getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = (ID + ";le\0isure;;2020-01-01;;;\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(latin, latin.length + rest.length);
        System.arraycopy(rest, 0, body, latin.length, rest.length);

        // When
        ReadRow<SampleRow> read = CsvRows.read(SHAPE, CsvHeader.of(HEADER), NumberStyle.UNTOLD, body, Broken.NONE)
                .getFirst();

        // Then
        assertEquals(List.of("/sourceId invalid-utf-8", "/kind invalid-character"), told(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-1-01", "01-02-2020", "2020-13-01", "2020-00-10", "2020-01-32", "0000-01-01", "2020/01/01"})
    void refusesWhatIsNoDate(String text) {
        // When
        Object parsed = ColumnType.DATE.parse(text.toCharArray(), 0, text.length(), NumberStyle.PLAIN);

        // Then
        assertEquals(CommonFault.INVALID_DATE, parsed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.5",
                "7.5",
                "123456789012345678.1234567890",
                "999999999999999999",
                "0.0000000001",
                "12.00"
            })
    void readsDecimalsExactly(String text) {
        // When
        Object parsed = ColumnType.DECIMAL.parse(text.toCharArray(), 0, text.length(), NumberStyle.PLAIN);

        // Then
        assertEquals(new BigDecimal(text), parsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", ".5", "5.", "1e3", "1,5", "+1", "1 000", "1234567890123456789"})
    void refusesWhatIsNoDecimal(String text) {
        // When
        Object parsed = ColumnType.DECIMAL.parse(text.toCharArray(), 0, text.length(), NumberStyle.PLAIN);

        // Then
        assertEquals(CommonFault.INVALID_DECIMAL, parsed);
    }

    @Test
    void readsANumberThatMayBeTwoOnlyIfTheTableShowsWhich() {
        // Given
        String row = "fit;P-1;" + ID + ";leisure-job;;2020-01-01;100.000;;";

        // When
        ReadRow<SampleRow> untold = csv(row);
        ReadRow<SampleRow> shown = csv(row, NumberStyle.COMMA_SEEN);

        // Then
        assertEquals(List.of("/weeklyHours ambiguous-number"), told(untold));
        assertEquals(new BigDecimal("100000"), shown.value().weeklyHours());
    }

    @Test
    void namesWhatStandsWhereANumberIsExpected() {
        // Given
        String row = "fit;P-1;" + ID + ";leisure-job;;2020-01-01;1,12345678901;tolv;";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(List.of("/weeklyHours too-many-decimals", "/year invalid-integer"), told(read));
        assertTrue(read.faults().getLast().detail().da().contains("»tolv«"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit;\"P-1\"x;a;b;c;d;e;f;g", "fit;P-1;\"a;b;c;d;e;f;g"})
    void refusesARowWhoseQuotesAreWrong(String row) {
        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals(List.of(" malformed-quotes"), told(read));
    }

    @Test
    void takesTheGuardOfItsOwnTablesAwayAgain() {
        // Given
        String row = "fit;'-P1;" + ID + ";leisure-job;'=Æ & Co;2020-01-01;'-1,5;;";

        // When
        ReadRow<SampleRow> read = csv(row);

        // Then
        assertEquals("-P1", read.value().sourceId());
        assertEquals("=Æ & Co", read.value().employerName());
        assertEquals(new BigDecimal("-1.5"), read.value().weeklyHours());
    }

    @Test
    void looksForADecimalCommaInTheNumbersOfTheWholeBody() {
        // Given
        CsvHeader header = CsvHeader.of(HEADER);
        DecimalCommas commas = new DecimalCommas(SHAPE, header);
        commas.lookAt("fit;P,1;1,5;x;1,5;y;100.000;1,5;\n".getBytes(StandardCharsets.UTF_8));
        boolean before = commas.isSeen();

        // When
        commas.lookAt("fit;P-1;a;b;c;d;7,5;;\n".getBytes(StandardCharsets.UTF_8));

        // Then
        assertFalse(before);
        assertTrue(commas.isSeen());
    }

    @Test
    void readsJsonRowsFlatAndNested() {
        // Given
        String flat = "{\"sourceSystem\":\"fit\",\"sourceId\":\"P-1\",\"participantId\":\"" + ID
                + "\",\"kind\":\"leisure-job\",\"from\":\"2020-01-01\",\"weeklyHours\":7.50,\"confirmed\":null}";
        String nested = "{\"source\":{\"id\":\"P-1\",\"system\":\"fit\"},\"employer\":null,\"participantId\":\"" + ID
                + "\",\"kind\":\"leisure-job\",\"from\":\"2020-01-01\",\"weeklyHours\":\"7.50\"}";

        // When
        List<ReadRow<SampleRow>> rows = json(flat + "\n" + nested);

        // Then
        SampleRow expected = new SampleRow(
                "fit", "P-1", ID, "leisure-job", null, LocalDate.of(2020, 1, 1), new BigDecimal("7.50"), null, null);
        assertEquals(expected, rows.get(0).value());
        assertEquals(expected, rows.get(1).value());
    }

    @Test
    void readsTextsAsSingleRequestsDo() {
        // Given
        String csv = "\u00A0fit ;a\u030A\u202F;" + ID + ";leisure-job; A\u030Aben ;2020-01-01;;;";
        String json = "{\"sourceSystem\":\"fit\\u00a0\",\"sourceId\":\" a\\u030a\",\"participantId\":\"" + ID
                + "\",\"kind\":\"leisure-job\",\"employerName\":\" A\\u030aben \",\"from\":\"2020-01-01\"}";

        // When
        List<SampleRow> rows = List.of(csv(csv).value(), json(json).getFirst().value());

        // Then
        SampleRow expected = new SampleRow(
                "fit", "\u00E5", ID, "leisure-job", " \u00C5ben ", LocalDate.of(2020, 1, 1), null, null, null);
        assertEquals(List.of(expected, expected), rows);
    }

    @Test
    void refusesACivilRegistrationNumberWithoutRepeatingIt() {
        // Given
        String csv = "fit;010190\u20111234;" + ID + ";leisure-job;cpr 0101901234;2020-01-01;;;";
        String json = "{\"sourceSystem\":\"fit\",\"sourceId\":\"0101901234\",\"employerName\":\"cpr 0101901234\","
                + "\"0101901234\":1,\"participantId\":\"" + ID
                + "\",\"kind\":\"leisure-job\",\"from\":\"2020-01-01\"}";

        // When
        ReadRow<SampleRow> ofCsv = csv(csv);
        ReadRow<SampleRow> ofJson = json(json).getFirst();

        // Then
        assertEquals(List.of("/sourceId cpr-as-key", "/employerName cpr-in-text"), told(ofCsv));
        assertEquals(List.of("/sourceId cpr-as-key", "/employerName cpr-in-text", "/*** unknown-field"), told(ofJson));
        assertEquals("***", ofCsv.key());
        assertEquals("***", ofJson.key());
    }

    @Test
    void tellsTheFaultsOfJsonRows() {
        // Given
        String row =
                "{\"source\":{\"system\":7,\"id\":\"P-1\",\"x\":[1]},\"sourceId\":\"P-2\",\"employer\":\"x\",\"kind\":\"\","
                        + "\"participantId\":\"" + ID
                        + "\",\"from\":\"2020-01-01\",\"year\":\"2020\",\"employerName\":\"\\ud800\"}";

        // When
        ReadRow<SampleRow> read = json(row).getFirst();

        // Then
        assertEquals(
                List.of(
                        "/source/system invalid-string",
                        "/source/x unknown-field",
                        "/sourceId repeated-field",
                        "/employer invalid-object",
                        "/kind blank",
                        "/year invalid-integer",
                        "/employerName invalid-character"),
                told(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"kind\":}|malformed-json", "{} {}|malformed-json", "[1]|invalid-object", "7|invalid-object"})
    void refusesLinesThatAreNoObject(String line, String code) {
        // When
        ReadRow<SampleRow> read = json(line).getFirst();

        // Then
        assertEquals(List.of(" " + code), told(read));
    }

    @Test
    void namesAllFaultsOfAHeader() {
        // Given
        CsvHeader header = CsvHeader.of("sourceSystem,sourceId,\"kind\",kind,colour,from,errorCodes");

        // When
        ProblemException problem = assertThrows(ProblemException.class, () -> header.columns(SHAPE));

        // Then
        assertEquals(
                List.of("/kind repeated-column", "/colour unknown-column", "/participantId missing-column"),
                problem.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    private static ReadRow<SampleRow> csv(String row) {
        return csv(row, NumberStyle.UNTOLD);
    }

    private static ReadRow<SampleRow> csv(String row, NumberStyle style) {
        return CsvRows.read(SHAPE, CsvHeader.of(HEADER), style, row.getBytes(StandardCharsets.UTF_8), Broken.NONE)
                .getFirst();
    }

    private static List<ReadRow<SampleRow>> json(String lines) {
        return JsonRows.read(SHAPE, lines.getBytes(StandardCharsets.UTF_8), Broken.NONE);
    }

    private static List<String> told(ReadRow<?> read) {
        return read.faults().stream().map(RowsTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
