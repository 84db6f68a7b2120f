package dk.opgang.platform.batch.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.json.Constraints;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the annotations of a row say is checked as that of a request is. */
class RowConstraintsTest {

    private static final RowShape<Planting> SHAPE = new RowShape<>(
            new Plantings(),
            new Constraints(Validation.buildDefaultValidatorFactory().getValidator()));

    record Planting(
            String sourceSystem,
            String sourceId,
            @CodeOf("trees") String tree,
            @Nullable @CvrNumber String gardener,
            LocalDate planted,
            @Nullable @After("planted") LocalDate felled) {}

    private static final class Plantings implements BatchKind<Planting> {

        @Override
        public String name() {
            return "plantings";
        }

        @Override
        public Class<Planting> rowType() {
            return Planting.class;
        }

        @Override
        public List<Fault> furtherFaults(Planting partly) {
            boolean isBeforeTheGarden =
                    partly.planted() != null && partly.planted().getYear() < 1900;
            return isBeforeTheGarden
                    ? List.of(
                            new Fault("/planted", "too-early", new Text("Haven er fra 1900", "The garden is of 1900")))
                    : List.of();
        }

        @Override
        public void apply(SliceContext context, List<BatchRow<Planting>> rows) {
            rows.forEach(BatchRow::created);
        }
    }

    @Test
    void takesARowThatBreaksNothing() {
        // When
        Map<String, String> faults = faults("""
            "tree": "oak", "gardener": "29189846", "planted": "2020-01-01", "felled": "2020-01-02\"\
            """);

        // Then
        assertEquals(Map.of(), faults);
    }

    @Test
    void tellsWhatTheFieldsAreNot() {
        // When
        Map<String, String> faults = faults("""
            "tree": "birch", "gardener": "12345678", "planted": "2020-01-01", "felled": "2019-01-01\"\
            """);

        // Then
        assertEquals(Map.of("/tree", "unknown-code", "/gardener", "invalid-cvr", "/felled", "not-after-from"), faults);
    }

    @Test
    void tellsItBesideCellsThatCannotBeRead() {
        // When
        Map<String, String> faults = faults("""
            "tree": "birch", "planted": "2020-01-01", "felled": "never\"\
            """);

        // Then
        assertEquals(Map.of("/tree", "unknown-code", "/felled", "invalid-date"), faults);
    }

    @Test
    void asksForFurtherFaultsOfARowThatIsRefusedForItsFieldsAlone() {
        // When
        Map<String, String> faults = faults("""
            "tree": "birch", "planted": "1850-01-01"\
            """);

        // Then
        assertEquals(Map.of("/tree", "unknown-code", "/planted", "too-early"), faults);
    }

    @Test
    void leavesTheFurtherFaultsOfAGoodRowToThoseWhoApplyIt() {
        // When
        Map<String, String> faults = faults("""
            "tree": "oak", "planted": "1850-01-01"\
            """);

        // Then
        assertEquals(Map.of(), faults);
    }

    @Test
    void readsTheKeyOfARowWithoutHoldingItAgainstItsFields() {
        // When
        List<RowKey> keys = RowKeys.of(SHAPE, null, row("""
            "tree": "birch", "planted": "2020-01-01"\
            """), Broken.NONE);

        // Then
        assertEquals(List.of(new RowKey(List.of("s", "1"))), keys);
    }

    private static byte[] row(String fields) {
        return ("{\"sourceSystem\": \"s\", \"sourceId\": \"1\", " + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> faults(String fields) {
        return JsonRows.read(SHAPE, row(fields), Broken.NONE).getFirst().faults().stream()
                .collect(Collectors.toMap(Fault::pointer, Fault::code));
    }
}
