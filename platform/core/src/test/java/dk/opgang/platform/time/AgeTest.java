package dk.opgang.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2007-05-14, 2020-05-13, 12",
        "2007-05-14, 2020-05-14, 13",
        "2007-05-14, 2020-04-30, 12",
        "2007-05-14, 2007-05-14, 0",
        "2007-05-14, 2007-05-13, -1",
        "2007-12-31, 2008-01-01, 0",
        "2008-02-29, 2021-02-28, 12",
        "2008-02-29, 2021-03-01, 13",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16"
    })
    void a_year_is_over_when_the_birthday_has_come(LocalDate birth, LocalDate day, int age) {
        // When
        int found = Age.on(birth, day);
        // Then
        assertEquals(age, found);
    }
}
