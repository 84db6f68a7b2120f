package dk.opgang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    /** In Denmark it is the first of March already. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-28T23:30:00Z"), ZoneOffset.UTC);

    private final Constraints constraints =
            new Constraints(Validation.buildDefaultValidatorFactory().getValidator());
    private final StrictJson json = new StrictJson(constraints, new BusinessClock(NOW));

    record Planting(
            @NotBlank @CodeOf("trees") String tree,
            @Nullable @Distinct List<@CodeOf("trees") String> neighbours,
            @Nullable @Municipality String municipalityCode,
            @Nullable @CvrNumber String gardener,
            @Nullable @Valid Season season) {}

    record Season(
            @NotNull @HasHappened LocalDate planted,
            @Nullable @After("planted") LocalDate felled) {}

    record Unbound(String any) {}

    @Test
    void takesWhatEveryFieldMayBe() {
        // When
        Planting planting = bind("""
                {"tree": "oak", "neighbours": ["beech", "oak"], "municipalityCode": "0615", "gardener": "29189846",
                 "season": {"planted": "2020-01-01", "felled": "2020-01-02"}}""");

        // Then
        assertEquals("615", planting.municipalityCode());
    }

    @Test
    void tellsWhatEachFieldIsNot() {
        // When
        Map<String, String> faults = faults("""
                {"tree": "birch", "neighbours": ["oak", "elm", "oak"], "municipalityCode": "999", "gardener": "12345678",
                 "season": {"planted": "2020-01-01", "felled": "2020-01-01"}}""");

        // Then
        assertEquals(
                Map.of(
                        "/tree", "unknown-code",
                        "/neighbours/1", "unknown-code",
                        "/neighbours/2", "duplicate",
                        "/municipalityCode", "unknown-code",
                        "/gardener", "invalid-cvr",
                        "/season/felled", "not-after-from"),
                faults);
    }

    @Test
    void tellsWhichListACodeIsMissingIn() {
        // When
        Fault fault = refusal("{\"tree\": \"birch\"}").faults().getFirst();

        // Then
        assertEquals(
                "Koden kendes ikke; her ventes en kode i kodelisten trees",
                fault.detail().da());
        assertEquals(
                "The code is not known; expected is a code of the code list trees",
                fault.detail().en());
    }

    @Test
    void tellsOfWhatIsMissingNothingElse() {
        // When
        Map<String, String> faults = faults("{\"tree\": \" \"}");

        // Then
        assertEquals(Map.of("/tree", "required"), faults);
    }

    @Test
    void tellsOfAnEndThatCannotBeReadNothingElse() {
        // When
        Map<String, String> faults = faults("""
                {"tree": "oak", "season": {"planted": "2020-01-01", "felled": "never"}}""");

        // Then
        assertEquals(Map.of("/season/felled", "invalid-date"), faults);
    }

    @Test
    void tellsOfADayThatHasNotComeWithWhatElseIsWrong() {
        // When
        Map<String, String> faults = faults("""
                {"tree": "birch", "season": {"planted": "2026-03-02"}}""");

        // Then
        assertEquals(Map.of("/tree", "unknown-code", "/season/planted", "in-the-future"), faults);
        assertEquals(
                Map.of("/tree", "unknown-code"),
                faults("{\"tree\": \"birch\", \"season\": {\"planted\": \"2026-03-01\"}}"));
    }

    @Test
    void leavesADayThatHasNotComeToTheRulesIfNothingElseIsWrong() {
        // When
        Planting planting = bind("{\"tree\": \"oak\", \"season\": {\"planted\": \"2026-03-02\"}}");

        // Then
        assertEquals(
                LocalDate.of(2026, 3, 2),
                Objects.requireNonNull(planting.season()).planted());
    }

    @Test
    void knowsWhichRecordsCanBreakNothing() {
        // Then
        assertTrue(constraints.areOn(Planting.class));
        assertFalse(constraints.areOn(Unbound.class));
    }

    private Planting bind(String body) {
        return json.bind(json.parse(body.getBytes(StandardCharsets.UTF_8)), Planting.class);
    }

    private ProblemException refusal(String body) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> bind(body));
        assertTrue(List.of(CommonProblem.VALIDATION_FAILED, CommonProblem.MALFORMED_REQUEST)
                .contains(refusal.problem()));
        return refusal;
    }

    private Map<String, String> faults(String body) {
        return refusal(body).faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }
}
