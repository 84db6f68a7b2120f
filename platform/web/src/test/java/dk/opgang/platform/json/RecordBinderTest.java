package dk.opgang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Faults faults = new Faults();

    /** Values that are records of their own and come as one text. */
    record Grant(Dkk amountDkk, Dkk ownShareDkk) {}

    @Test
    void readsValuesThatComeAsOneText() throws JsonProcessingException {
        // When
        Grant grant = bind("""
                {"amountDkk": "25.5", "ownShareDkk": "0"}""");

        // Then
        assertNotNull(grant);
        assertEquals(Set.of(), Set.copyOf(faults.pointers()));
        assertEquals("25.50", grant.amountDkk().toString());
    }

    @Test
    void tellsEveryTextThatIsNoSuchValue() throws JsonProcessingException {
        // When
        bind("""
                {"amountDkk": "a lot", "ownShareDkk": "1.005"}""");

        // Then
        assertEquals(Set.of("/amountDkk", "/ownShareDkk"), Set.copyOf(faults.pointers()));
    }

    /** A list of values and one of records. */
    record Wishes(List<String> words, List<Grant> grants) {}

    /** With a second look through all faults for each of them this would take hours. */
    @Test
    void tellsEveryFaultOfALongList() throws JsonProcessingException {
        // Given
        int many = 200_000;
        String words = "null,".repeat(many - 1) + "null";
        String grants = "{},".repeat(many - 1) + "{\"amountDkk\": \"a lot\"}";

        // When
        new RecordBinder(faults, TODAY)
                .bind(
                        StrictJson.MAPPER.readTree("{\"words\": [" + words + "], \"grants\": [" + grants + "]}"),
                        Wishes.class);

        // Then
        assertTrue(faults.isFaulty("/words/" + (many - 1)));
        assertTrue(faults.isFaulty("/grants/" + (many - 1) + "/amountDkk"));
        assertFalse(faults.isFaulty("/grants/" + (many - 1)));
    }

    /** Values that come as numbers. */
    record Measurement(BigDecimal value) {}

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e19", "1e-11", "1.00000000001"})
    void refusesNumbersWithoutWritingThemOut(String number) throws JsonProcessingException {
        // When
        measure(number);

        // Then
        assertEquals(Set.of("/value"), Set.copyOf(faults.pointers()));
    }

    @ParameterizedTest
    @CsvSource({"4e1, 40", "40.0, 40", "1e17, 100000000000000000", "1e-10, 0.0000000001", "0, 0", "-2.5, -2.5"})
    void readsNumbersHoweverTheyAreWritten(String number, String value) throws JsonProcessingException {
        // When
        Measurement read = measure(number);

        // Then
        assertEquals(value, read.value().toPlainString());
    }

    /** A record whose constructor minds what is missing, and one with a defect of its own. */
    record Labels(List<String> codes, @Nullable String note) {
        Labels {
            codes = List.copyOf(codes);
        }
    }

    record Defective(@Nullable String note) {
        Defective {
            note.length();
        }
    }

    record Plan(Period period) {}

    @Test
    void aConstructorThatStumblesOverAMissingValueTellsWhichOne() throws JsonProcessingException {
        // When
        new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree("{}"), Labels.class);

        // Then
        assertEquals(List.of("/codes required"), told());
    }

    @Test
    void aDefectOfAConstructorIsNoFaultOfTheClient() {
        // When
        Executable binding =
                () -> new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree("{}"), Defective.class);

        // Then
        assertThrows(IllegalStateException.class, binding);
    }

    @ParameterizedTest
    @CsvSource({
        "null, 2020-02-02, /period/from required",
        "2020-02-01, 2020-02-01, /period/to not-after-from",
        "2020-02-01, 9999-12-31, /period/to end-too-late"
    })
    void aNestedValueTellsItsFaultsAtTheirPlace(String from, String to, String fault) throws JsonProcessingException {
        // Given
        String json = "{'period': {'from': '%s', 'to': '%s'}}".formatted(from, to);
        String quoted = json.replace('\'', '"').replace("\"null\"", "null");

        // When
        new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree(quoted), Plan.class);

        // Then
        assertEquals(List.of(fault), told());
    }

    /** Texts of every kind in every place where a record can have them. */
    record Texted(
            @Key String key,
            String note,
            List<String> notes,
            Map<String, Object> entries,
            JsonNode data,
            @NumberField String cpr,
            Source source) {}

    @Test
    void everyTextOfARequestIsReadInOneWay() throws JsonProcessingException {
        // Given
        String json = """
                {"key": "0101901234", "note": "cpr 010190-1234", "notes": ["ok", "010190 1234"],
                 "entries": {"0101901234": "020290-1234"}, "data": {"label": ["030390-1234", 1012345678]},
                 "cpr": "0101901234", "source": {"system": "x", "id": "0101901234"}, "0101901234": 1}""";

        // When
        new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree(json), Texted.class);

        // Then
        assertEquals(
                Set.of(
                        "/*** unknown-field",
                        "/key cpr-as-key",
                        "/note cpr-in-text",
                        "/notes/1 cpr-in-text",
                        "/entries/*** cpr-as-key",
                        "/entries/*** cpr-in-text",
                        "/data/label/0 cpr-in-text",
                        "/source/id cpr-as-key"),
                Set.copyOf(told()));
    }

    @Test
    void textsAreKeptComposedAndKeysWithoutWhiteSpace() throws JsonProcessingException {
        // Given
        String json = """
                {"key": "\u00A0a\u030A ", "note": " a\u030A", "entries": {"x": "a\u030A"},
                 "data": {"x": "a\u030A"}, "source": {"system": " x\u00A0", "id": "a\u030A"}}""";

        // When
        Texted read = new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree(json), Texted.class);

        // Then
        assertEquals("\u00E5", read.key());
        assertEquals(" \u00E5", read.note());
        assertEquals(Map.of("x", "\u00E5"), read.entries());
        assertEquals("\u00E5", read.data().get("x").textValue());
        assertEquals(new Source("x", "\u00E5"), read.source());
    }

    @Test
    void halfACharacterIsRefusedWhereverItStands() throws JsonProcessingException {
        // Given
        String json = """
                {"key": "a\uD800", "notes": ["\uDC00"], "source": {"system": "x", "id": "\uD83D"}}""";

        // When
        new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree(json), Texted.class);

        // Then
        assertEquals(
                List.of("/key invalid-character", "/notes/0 invalid-character", "/source/id invalid-character"),
                told());
    }

    private List<String> told() {
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private Measurement measure(String number) throws JsonProcessingException {
        return new RecordBinder(faults, TODAY)
                .bind(StrictJson.MAPPER.readTree("{\"value\": " + number + "}"), Measurement.class);
    }

    private Grant bind(String json) throws JsonProcessingException {
        return new RecordBinder(faults, TODAY).bind(StrictJson.MAPPER.readTree(json), Grant.class);
    }
}
