package dk.opgang.housingareas.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.disclosure.MinimumSize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeOverTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2014, false", // before anybody told it: the first figure, 99
        "2015, false", // 99 residents
        "2016, true", // 100 residents
        "2019, true", // no figure: that of 2016
        "2020, false" // 49 households
    })
    void theNearestFigureDecides(int year, boolean allowed) {
        // Given
        SizeOverTime sizes = new SizeOverTime(
                new TreeMap<>(Map.of(2015, 99L, 2016, 100L)),
                new TreeMap<>(Map.of(2016, 50L, 2020, 49L)),
                day -> Optional.of(new MinimumSize(100, 50)));

        // When
        boolean counts = sizes.allowsCounts(LocalDate.of(year, 7, 1));

        // Then
        assertEquals(allowed, counts);
    }
}
