package dk.opgang.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate FROM = LocalDate.of(2020, 2, 1);

    @ParameterizedTest
    @CsvSource({
        ",",
        "2020-02-02,",
        "2200-12-31,",
        "2020-02-01, not-after-from",
        "2020-01-31, not-after-from",
        "2201-01-01, end-too-late",
        "9999-12-31, end-too-late"
    })
    void an_end_is_after_the_begin_and_no_stand_in_for_none(LocalDate to, String code) {
        // When
        List<Fault> faults = Period.faults(FROM, to, "/until");

        // Then
        assertEquals(code == null ? List.of() : List.of("/until " + code), told(faults));
    }

    @Test
    void a_period_that_ends_before_it_begins_says_so_itself() {
        // When
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> new Period(FROM, FROM));

        // Then
        assertEquals(List.of("/to not-after-from"), told(refused.faults()));
    }

    @Test
    void an_end_that_is_kept_already_stays_readable() {
        // Given
        Period kept = new Period(FROM, LocalDate.of(9999, 12, 31));
        Faults faults = new Faults();

        // When
        kept.check(faults);

        // Then
        assertEquals(List.of("/to end-too-late"), told(faults.all()));
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
