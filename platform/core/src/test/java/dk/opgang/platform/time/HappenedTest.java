package dk.opgang.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.problem.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedTest {

    @ParameterizedTest
    @CsvSource({"2020-02-01,", "2020-02-02,", "2020-02-03, in-the-future", ","})
    void a_day_has_come(LocalDate day, String code) {
        // When
        Optional<Fault> fault = Happened.by(LocalDate.of(2020, 2, 2), "/on", day);

        // Then
        assertEquals(Optional.ofNullable(code), fault.map(Fault::code));
    }

    @ParameterizedTest
    @CsvSource({"2020-02-02T12:00:00Z,", "2020-02-02T12:04:00Z,", "2020-02-02T12:06:00Z, in-the-future", ","})
    void an_instant_has_come_by_one_of_two_clocks(Instant at, String code) {
        // When
        Optional<Fault> fault = Happened.by(Instant.parse("2020-02-02T12:00:00Z"), "/at", at);

        // Then
        assertEquals(Optional.ofNullable(code), fault.map(Fault::code));
    }

    @ParameterizedTest
    @CsvSource({"2002-05-06,", "2002-05-05, before-birth", ","})
    void nothing_happens_before_a_birth(LocalDate day, String code) {
        // When
        Optional<Fault> fault = Happened.sinceBirth(LocalDate.of(2002, 5, 6), "/on", day);

        // Then
        assertEquals(Optional.ofNullable(code), fault.map(Fault::code));
    }

    @ParameterizedTest
    @CsvSource({"2002-01-01,", "2001-12-31, before-birth", ","})
    void the_year_of_birth_will_do(LocalDate day, String code) {
        // When
        Optional<Fault> fault = Happened.sinceBirth(2002, "/on", day);

        // Then
        assertEquals(Optional.ofNullable(code), fault.map(Fault::code));
    }
}
