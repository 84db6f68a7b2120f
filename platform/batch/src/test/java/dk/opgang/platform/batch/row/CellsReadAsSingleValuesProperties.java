package dk.opgang.platform.batch.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Cells are read without an exception and without a string of their own, and yet as a single request reads the same value. */
class CellsReadAsSingleValuesProperties {

    private static final String NOTHING = "";

    @Property(tries = 20_000)
    void numbers(@ForAll("numbers") String text) {
        assertEquals(single(text, Integer.class), cell(text, ColumnType.INTEGER));
        assertEquals(single(text, BigDecimal.class), cell(text, ColumnType.DECIMAL));
    }

    @Property(tries = 20_000)
    void dates(@ForAll("dates") String text) {
        assertEquals(single(text, LocalDate.class), cell(text, ColumnType.DATE));
    }

    @Property(tries = 20_000)
    void instants(@ForAll("instants") String text) {
        assertEquals(single(text, Instant.class), cell(text, ColumnType.INSTANT));
    }

    @Property
    void ids(@ForAll("ids") String text) {
        assertEquals(single(text, UUID.class), cell(text, ColumnType.ID));
    }

    @Property
    void words(@ForAll("words") String text) {
        assertEquals(single(text, Boolean.class), cell(text, ColumnType.BOOLEAN));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits = Arbitraries.strings()
                .withChars("0123456789-+.,eE ٣")
                .ofMinLength(1)
                .ofMaxLength(14);
        Arbitrary<String> edges =
                Arbitraries.of("2147483647", "2147483648", "-2147483648", "-2147483649", "-0", "00000000000", "+5");
        return Arbitraries.oneOf(digits, edges, Arbitraries.integers().map(String::valueOf));
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> parts = Arbitraries.integers().between(0, 10_000).flatMap(year -> Arbitraries.integers()
                .between(0, 13)
                .flatMap(month -> Arbitraries.integers().between(0, 32).map(day -> "%04d-%02d-%02d"
                        .formatted(year, month, day))));
        Arbitrary<String> likely =
                Arbitraries.strings().withChars("0123456789-+T٣").ofLength(10);
        return Arbitraries.oneOf(parts, likely, Arbitraries.of("2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29"));
    }

    @Provide
    Arbitrary<String> instants() {
        Arbitrary<String> times = Arbitraries.integers().between(0, 25).flatMap(hour -> Arbitraries.integers()
                .between(0, 61)
                .flatMap(second -> Arbitraries.of(
                        "T%02d:59:%02dZ".formatted(hour, second),
                        "t%02d:00:%02dz".formatted(hour, second),
                        "T%02d:60:%02dZ".formatted(hour, second),
                        "T%02d:07:%02d.123456Z".formatted(hour, second),
                        "T%02d:07:%02d+01:00".formatted(hour, second),
                        "T%02d:07Z".formatted(hour),
                        " %02d:07:%02dZ".formatted(hour, second),
                        "T%02d:07:%02d".formatted(hour, second))));
        Arbitrary<String> likely =
                Arbitraries.strings().withChars("0123456789-:TZ").ofLength(20);
        Arbitrary<String> days =
                Arbitraries.oneOf(dates(), Arbitraries.of("0001-01-01", "9999-12-31", "+10000-01-01", "-0001-01-01"));
        return Arbitraries.oneOf(days.flatMap(day -> times.map(time -> day + time)), likely);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> good = Arbitraries.create(() -> UUID.randomUUID().toString());
        Arbitrary<String> torn = Arbitraries.integers().between(0, 35).flatMap(at -> Arbitraries.of(
                        "g", "-", "A", "٣", NOTHING)
                .flatMap(with -> good.map(id -> id.substring(0, at) + with + id.substring(at + 1))));
        return Arbitraries.oneOf(good, torn);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("true", "false", "TRUE", "False", "t", "1", "0", "yes", "nope", "fals", "truee", "null");
    }

    /** The value; null where it is refused. */
    private static @Nullable Object single(String text, Class<?> type) {
        return Scalars.fromText(text, type, "/value", new Faults());
    }

    private static @Nullable Object cell(String text, ColumnType type) {
        char[] row = (";" + text + ";").toCharArray();
        Object read = type.parse(row, 1, text.length(), NumberStyle.PLAIN);
        return read instanceof FaultCode ? null : read;
    }
}
