package dk.opgang.participants.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 2020-02-15, 2020-04-15",
        "2020-01-31, 2020-02-29, 2020-04-29",
        "2021-01-31, 2021-02-28, 2021-04-28",
        "2020-02-29, 2020-03-29, 2020-05-29",
        "2020-11-30, 2020-12-30, 2021-02-28",
        "2020-12-31, 2021-01-31, 2021-03-31"
    })
    void a_month_ends_on_the_same_day_or_the_last_one(LocalDate receivedOn, LocalDate dueOn, LocalDate extended) {
        // When
        LocalDate due = Deadlines.of(receivedOn);
        // Then
        assertEquals(dueOn, due);
        assertEquals(extended, Deadlines.extended(receivedOn));
    }
}
