package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "false, 2016-12-31,",
        "true,  2016-12-31, 1",
        "false, 2017-01-01, 1",
        "true,  2018-12-31, 1",
        "true,  2019-01-01,",
        "true,  2019-05-31,",
        "false, 2019-06-01, 2",
        "false, 2030-01-01, 2"
    })
    void the_area_of_a_day_is_that_of_the_home_which_lasted_then(
            boolean beginConcluded, LocalDate day, @Nullable Integer area) {
        // Given
        Home first = new Home(FIRST, LocalDate.of(2017, 1, 1), LocalDate.of(2019, 1, 1), beginConcluded);
        Home second = new Home(SECOND, LocalDate.of(2019, 6, 1), null, true);
        // When
        UUID found = Home.on(day, List.of(second, first));
        // Then
        assertEquals(area == null ? null : new UUID(0, area), found);
    }
}
