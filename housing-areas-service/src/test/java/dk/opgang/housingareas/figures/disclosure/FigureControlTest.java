package dk.opgang.housingareas.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of an area only its municipality sees. */
class FigureControlTest {

    private static final int YEAR = 2018;

    private final FigureControl control = new FigureControl(5);
    private final AreaFigures figures = new AreaFigures();

    @Test
    void tellsItsRulesWithoutTheNamesOfClasses() {
        // When
        String rules = control.rules();

        // Then
        assertTrue(rules.startsWith("k=5 sizes={") && rules.contains("\"persons\":100"), rules);
        // A record that is made to text has its name before a bracket.
        assertFalse(rules.matches(".*\\w\\[.*"), rules);
    }

    @ParameterizedTest
    @CsvSource({
        "convicted-pct, 1.1, residents, 400",
        "convicted-pct, 2, working-age-residents, 210",
        "non-western-pct, 99.5, residents, 400",
        "outside-work-and-education-pct, 0.01, residents, 1000",
        "working-age-residents, 396, residents, 400",
        "working-age-residents, 4, residents, 400"
    })
    void hidesAFigureBehindWhichFewStand(String indicator, String value, String base, String size) {
        // Given
        tell(base, YEAR, size);
        tell(indicator, YEAR, value);

        // When
        Set<FigureKey> hidden = control.hidden(figures);

        // Then
        assertEquals(Set.of(new FigureKey(indicator, YEAR)), hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "convicted-pct, 1.25, residents, 500",
        "convicted-pct, 0, residents, 400",
        "non-western-pct, 100, residents, 400",
        "non-western-pct, 0.5, households, 200",
        "gross-income-dkk, 2, residents, 400",
        "working-age-residents, 400, residents, 400"
    })
    void showsAFigureBehindWhichEnoughStandOrNobodyOrNobodyKnows(
            String indicator, String value, String base, String size) {
        // Given
        tell(base, YEAR, size);
        tell(indicator, YEAR, value);

        // When
        Set<FigureKey> hidden = control.hidden(figures);

        // Then
        assertEquals(Set.of(), hidden);
    }

    @Test
    void showsOfASmallAreaHowSmallItIs() {
        // Given
        tell("residents", YEAR, "80");
        tell("households", YEAR, "49");
        tell("working-age-residents", YEAR, "40");
        tell("gross-income-dkk", YEAR, "200000");
        tell("couple-households-pct", YEAR, "50");

        // When
        Set<FigureKey> hidden = control.hidden(figures);

        // Then
        assertEquals("couple-households-pct gross-income-dkk working-age-residents", names(hidden, YEAR));
    }

    @Test
    void takesTheSizeOfTheYearBeforeOrTheFirstOneKnown() {
        // Given
        tell("residents", 2015, "80");
        tell("residents", 2017, "800");
        for (int year = 2014; year <= YEAR; year++) {
            tell("gross-income-dkk", year, "200000");
        }

        // When
        Set<FigureKey> hidden = control.hidden(figures);

        // Then
        assertEquals(
                Set.of(2014, 2015, 2016), hidden.stream().map(FigureKey::year).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        // One of 60, beside others that would give it away.
        "1.67, 48.33, 50, 0, single-men-households-pct single-women-households-pct",
        // Rounded to nothing, and still somebody.
        "0.5, 49.5, 30, 20, other-households-pct single-men-households-pct",
        // Nobody is no small number.
        "0, 50, 50, 0, ''",
        "25, 25, 25, 25, ''"
    })
    void hidesRareHouseholdsWithWhatWouldGiveThemAway(
            String men, String women, String couples, String others, String expected) {
        // Given
        tell("households", YEAR, "60");
        tell("single-men-households-pct", YEAR, men);
        tell("single-women-households-pct", YEAR, women);
        tell("couple-households-pct", YEAR, couples);
        tell("other-households-pct", YEAR, others);

        // When
        Set<FigureKey> hidden = control.hidden(figures);

        // Then
        assertEquals(expected, names(hidden, YEAR));
    }

    private void tell(String indicator, int year, String value) {
        figures.put(indicator, year, new BigDecimal(value));
    }

    private static String names(Set<FigureKey> keys, int year) {
        Set<String> names = new TreeSet<>();
        keys.stream().filter(it -> it.year() == year).forEach(it -> names.add(it.indicator()));
        return String.join(" ", names);
    }
}
