package dk.opgang.housingareas.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellsTest {

    @Test
    void countsABenefitOnlyWhileItsReceiverLivesThere() {
        // Given
        List<Period> residences = List.of(period("2018-03-01", "2019-03-01"), period("2020-01-01", null));
        List<BenefitPeriod> benefits = List.of(benefit("kontanthjaelp", "2018-01-01", null, null));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(
                List.of(
                        new Spell(
                                "kontanthjaelp",
                                period("2018-03-01", "2019-03-01"),
                                OpeningCause.MOVED_IN,
                                ClosingCause.MOVED_OUT),
                        new Spell("kontanthjaelp", period("2020-01-01", null), OpeningCause.MOVED_IN, null)),
                spells);
    }

    @Test
    void beginsNoNewSpellWhenItsReceiverMovesWithinTheArea() {
        // Given
        List<Period> residences = List.of(period("2018-01-01", "2018-07-01"), period("2018-07-01", null));
        List<BenefitPeriod> benefits = List.of(benefit("sygedagpenge", "2018-02-01", "2018-09-01", "employment"));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(
                List.of(new Spell(
                        "sygedagpenge",
                        period("2018-02-01", "2018-09-01"),
                        OpeningCause.NEWLY_UNEMPLOYED,
                        ClosingCause.EMPLOYMENT)),
                spells);
    }

    @Test
    void keepsAMoveBetweenGroupsApart() {
        // Given
        List<Period> residences = List.of(period("2018-01-01", null));
        List<BenefitPeriod> benefits = List.of(
                benefit("sygedagpenge", "2018-02-01", "2018-05-01", "sickness-ended"),
                benefit("jobafklaringsforloeb", "2018-05-01", null, null));

        // When
        List<Spell> spells = Spells.of(residences, benefits);

        // Then
        assertEquals(
                List.of(
                        new Spell(
                                "sygedagpenge",
                                period("2018-02-01", "2018-05-01"),
                                OpeningCause.NEWLY_UNEMPLOYED,
                                ClosingCause.TO_ANOTHER_GROUP),
                        new Spell(
                                "jobafklaringsforloeb",
                                period("2018-05-01", null),
                                OpeningCause.FROM_ANOTHER_GROUP,
                                null)),
                spells);
    }

    @ParameterizedTest
    @CsvSource({
        "employment,, EMPLOYMENT",
        "education,, EDUCATION",
        "moved-away,, MOVED_OUT",
        "early-retirement-pension, foertidspension, PENSION",
        ", foertidspension, PENSION",
        ", ledighedsydelse, TO_ANOTHER_GROUP",
        "supported-by-spouse,, OTHER",
        "unknown,, UNKNOWN",
        ",, UNKNOWN"
    })
    void namesWhyABenefitClosed(@Nullable String reason, @Nullable String next, ClosingCause expected) {
        // Given
        String told = reason;

        // When
        ClosingCause cause = ClosingCause.of(told, next);

        // Then
        assertEquals(expected, cause);
    }

    private static BenefitPeriod benefit(String group, String from, @Nullable String to, @Nullable String reason) {
        return new BenefitPeriod(group, period(from, to), reason);
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
