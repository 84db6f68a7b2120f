package dk.opgang.initiatives.template.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.Reading;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final String IN_TIME = """
            [{"value": "25.00", "validTo": "2025-07-01", "source": "a law"},
             {"value": "26.00", "validFrom": "2025-08-01", "source": "a programme"}]
            """;

    private final Reading reading = new Reading(2);

    @ParameterizedTest
    @CsvSource({"2025-06-30,25.00,a law", "2025-08-01,26.00,a programme"})
    void the_row_in_force_on_the_day_counts(LocalDate day, BigDecimal number, String source) throws Exception {
        // Given
        Value value = read(IN_TIME, Value.within(NumberRange.DKK));

        // When
        Resolved resolved = value.on(day, Parameters.NONE);

        // Then
        assertEquals(new Resolved.Known(number, source), resolved);
    }

    @Test
    void with_none_in_force_nobody_knows() throws Exception {
        // Given
        Value value = read(IN_TIME, Value.within(NumberRange.DKK));

        // When
        Resolved resolved = value.on(LocalDate.of(2025, 7, 1), Parameters.NONE);

        // Then
        assertInstanceOf(Resolved.NotKnown.class, resolved);
    }

    @Test
    void an_initiative_gives_a_parameter() throws Exception {
        // Given
        reading.has(KeyKind.PARAMETER, "limit");
        Value value = read("{\"parameter\": \"limit\"}", Value.within(NumberRange.COUNT));

        // When
        Resolved resolved = value.on(LocalDate.of(2025, 1, 1), new Parameters(Map.of("limit", BigDecimal.valueOf(3))));

        // Then
        assertEquals(BigDecimal.valueOf(3), resolved.orNull());
        assertEquals(List.of(), reading.finished().all());
    }

    @Test
    void every_fault_of_rows_is_told_with_its_place() throws Exception {
        // Given
        String rows = """
                [{"value": 1, "validFrom": "2025-01-01"},
                 {"value": 2, "validFrom": "2025-06-01", "validTo": "2025-06-01", "source": "s"},
                 {"value": 1000000000, "source": "s", "more": true},
                 {"value": 3, "validTo": "2025-06-01", "source": "s"},
                 {"value": 4, "validTo": "2024-06-01", "source": "s"}]
                """;

        // When
        read(rows, Value.within(NumberRange.COUNT));

        // Then
        assertEquals(
                List.of(
                        "/2/more unknown-field",
                        "/0/source dated-without-source",
                        "/1/validTo not-after-from",
                        "/2/value out-of-range",
                        "/2 periods-overlap"),
                told());
    }

    @ParameterizedTest
    @CsvSource({
        "{\"months\": 1},2020-01-31,2020-02-29",
        "{\"years\": 1},2020-02-29,2021-02-28",
        "{\"years\": 1; \"months\": -1; \"weeks\": 1; \"days\": -1},2020-02-29,2021-02-03",
    })
    void offsets_are_added_from_years_down_to_days(String json, LocalDate day, LocalDate expected) throws Exception {
        // Given
        Offset offset = read(json.replace(';', ','), Offset::read);

        // When
        LocalDate found = offset.from(day);

        // Then
        assertEquals(expected, found);
    }

    @Test
    void an_offset_has_a_number() throws Exception {
        // Given
        String empty = "{\"years\": null}";

        // When
        read(empty, Offset::read);

        // Then
        assertEquals(List.of(" offset-empty"), told());
    }

    private <T> T read(String json, Function<Item, @Nullable T> read) throws Exception {
        T value = read.apply(reading.whole(JsonMapper.builder().build().readTree(json)));
        if (value == null) {
            throw new IllegalStateException(told().toString());
        }
        return value;
    }

    private List<String> told() {
        return reading.finished().all().stream()
                .map((Fault fault) -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
