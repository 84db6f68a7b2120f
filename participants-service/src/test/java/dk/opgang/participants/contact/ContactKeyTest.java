package dk.opgang.participants.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactKeyTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2018-03, 2018-01-01, 2019-01-01, 2019-03",
        "MONTH, 2018-11, 2018-10-15, 2019-02-01, 2019-03",
        "QUARTER, 2018-Q4, 2018-01-01, 2019-04-01, 2020-Q1",
        "QUARTER, 2018-Q2, 2018-06-30, 2019-01-01, 2019-Q1",
        "YEAR, 2017, 2017-05-01, 2019-02-01, 2019",
        "YEAR, 2018, 2017-05-01, 2019-02-01, 2020",
        "PLACE, home, 2017-05-01, 2019-02-01, home"
    })
    void a_span_of_time_stands_beside_the_one_as_far_from_the_first_day(
            ContactKey by, String key, LocalDate from, LocalDate to, String moved) {
        // When
        String beside = by.moved(key, from, to);
        // Then
        assertEquals(moved, beside);
    }
}
