package dk.opgang.housingareas.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellsTest {

    @Test
    void countsABenefitOnlyWhileItsReceiverLivesThere() {
        // Given
        List<Period> residences = List.of(period("2018-03-01", "2019-03-01"), period("2020-01-01", null));
        List<Spell> benefits = List.of(new Spell("kontanthjaelp", period("2018-01-01", null)));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(
                List.of(
                        new Spell("kontanthjaelp", period("2018-03-01", "2019-03-01")),
                        new Spell("kontanthjaelp", period("2020-01-01", null))),
                spells);
    }

    @Test
    void beginsNoNewSpellWhenItsReceiverMovesWithinTheArea() {
        // Given
        List<Period> residences = List.of(period("2018-01-01", "2018-07-01"), period("2018-07-01", null));
        List<Spell> benefits = List.of(new Spell("sygedagpenge", period("2018-02-01", "2018-09-01")));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(List.of(new Spell("sygedagpenge", period("2018-02-01", "2018-09-01"))), spells);
    }

    @Test
    void keepsAMoveBetweenGroupsApart() {
        // Given
        List<Period> residences = List.of(period("2018-01-01", null));
        List<Spell> benefits = List.of(
                new Spell("sygedagpenge", period("2018-02-01", "2018-05-01")),
                new Spell("jobafklaringsforloeb", period("2018-05-01", null)));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(
                List.of(
                        new Spell("sygedagpenge", period("2018-02-01", "2018-05-01")),
                        new Spell("jobafklaringsforloeb", period("2018-05-01", null))),
                spells);
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
