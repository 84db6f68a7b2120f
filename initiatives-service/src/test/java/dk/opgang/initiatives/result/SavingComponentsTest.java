package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavingComponentsTest {

    private static final LocalDate BEGAN = LocalDate.of(2018, 1, 8);

    private final List<ComponentRate> rates = ComponentRate.load();

    @Test
    void weeksAreCountedOverBenefitsThatFollowEachOther() {
        // Given
        List<Starters.Spell> spells = List.of(
                spell("a-dagpenge", "2017-01-02", "2017-11-06"),
                spell("kontanthjaelp", "2017-11-06", "2018-01-08"),
                spell("kontanthjaelp", "2015-01-01", "2016-12-01"));

        // When
        Starters starters = Starters.of(BEGAN, spells);

        // Then
        assertEquals(new Starters(2018, "kontanthjaelp", 53, 1), starters);
    }

    @Test
    void whoWasOnNothingTheDayBeforeIsOfNoBenefit() {
        // Given
        List<Starters.Spell> spells = List.of(spell("kontanthjaelp", "2015-01-01", "2018-01-07"));

        // When
        Starters starters = Starters.of(BEGAN, spells);

        // Then
        assertEquals(new Starters(2018, null, 0, 1), starters);
    }

    @Test
    void theShareFollowsTheWeeksAndTheMeanThePeople() {
        // Given
        List<Starters> starters = List.of(
                new Starters(2018, "kontanthjaelp", 4, 1),
                new Starters(2018, "kontanthjaelp", 26, 1),
                new Starters(2018, "kontanthjaelp", 52, 1),
                new Starters(2018, "kontanthjaelp", 53, 1));

        // When
        SavingComponents components = new SavingComponents(rates, Map.of(), starters);

        // Then
        assertEquals(
                List.of(20, 60, 70, 80),
                components.of(2018).stream()
                        .map(it -> it.municipalSharePct().intValueExact())
                        .toList());
        assertEquals(new BigDecimal("77845.80"), components.perPersonYear(2018));
    }

    @Test
    void aYearWithoutARateOfItsOwnSaysSo() {
        // Given
        SavingComponents components = new SavingComponents(rates, Map.of(), List.of());

        // When
        Savings.Component later = components.usual(2019);

        // Then
        assertEquals(new BigDecimal("108307.20"), later.savingPerPersonYearDkk());
        assertTrue(later.sources().getFirst().endsWith("the latest known before 2019"));
        assertNull(components.usual(2015).savingPerPersonYearDkk());
    }

    private static Starters.Spell spell(String group, String from, String to) {
        return new Starters.Spell(group, LocalDate.parse(from), LocalDate.parse(to));
    }
}
