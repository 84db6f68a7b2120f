package dk.opgang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0000-12-31", "10000-01-01", "-0001-01-01", "2021-02-29"})
    void refusesDaysThatCannotBeShownAgain(String text) {
        // When
        Scalars.fromText(text, LocalDate.class, "/on", faults);

        // Then
        assertEquals(List.of("invalid-date"), codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-06-01T12:00:00Z",
                "0001-01-01T00:00:00+01:00",
                "9999-12-31T23:59:59-01:00",
                "9999-12-31T23:30:00Z",
                "+10000-01-01T00:00:00Z"
            })
    void refusesInstantsWhoseYearIsAnotherInUtcOrInDenmark(String text) {
        // When
        Scalars.fromText(text, Instant.class, "/at", faults);

        // Then
        assertEquals(List.of("invalid-date-time"), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void takesTheFirstAndTheLastYear(String text) {
        // When
        Object day = Scalars.fromText(text, LocalDate.class, "/on", faults);

        // Then
        assertEquals(LocalDate.parse(text), day);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00000000001, too-many-decimals",
        "'1,5', invalid-decimal",
        "1e5, invalid-decimal",
        "1234567890123456789, invalid-decimal"
    })
    void tellsWhatIsWrongWithANumberAsABatchDoes(String text, String code) {
        // When
        Scalars.fromText(text, BigDecimal.class, "/value", faults);

        // Then
        assertEquals(List.of(code), codes());
    }

    private List<String> codes() {
        return faults.all().stream().map(Fault::code).toList();
    }
}
