package dk.opgang.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SundparkenSpellsTest {

    @Test
    void theGeneratedPeriodsGiveThePublishedTableCellByCell() {
        // Given
        List<FlowFigure> published = FlowFigure.published();

        // When
        List<BenefitSpell> spells = SundparkenSpells.of(published);

        // Then
        assertEquals(published, counted(spells));
    }

    @Test
    void theBoundariesOfTheReadingDatesAreAmongThem() {
        // When
        List<BenefitSpell> spells = SundparkenSpells.of(FlowFigure.published());

        // Then
        assertTrue(spells.stream().anyMatch(spell -> spell.from().equals(SundparkenSpells.FROM)));
        assertTrue(spells.stream().anyMatch(spell -> spell.from().equals(SundparkenSpells.TO)));
        assertTrue(spells.stream().anyMatch(spell -> SundparkenSpells.TO.equals(spell.to())));
        assertTrue(
                spells.stream().anyMatch(spell -> spell.from().isAfter(SundparkenSpells.FROM) && spell.to() != null));
    }

    @Test
    void everybodyIsAnAdultWithANumberOfTheirOwn() {
        // When
        List<FictivePerson> people = IntStream.range(0, 356)
                .mapToObj(i -> FictivePerson.of("sundparken", 1, i))
                .toList();

        // Then
        Set<String> numbers = new HashSet<>();
        for (FictivePerson person : people) {
            String cpr = person.cpr();
            int day = Integer.parseInt(cpr.substring(0, 2)) - 60;
            LocalDate birth = LocalDate.of(
                    1900 + Integer.parseInt(cpr.substring(4, 6)), Integer.parseInt(cpr.substring(2, 4)), day);
            assertTrue(birth.plusYears(18).isBefore(LocalDate.of(2014, 1, 1)), cpr);
            assertTrue(birth.plusYears(65).isAfter(SundparkenSpells.TO), cpr);
            assertTrue(numbers.add(cpr), cpr);
        }
    }

    @Test
    void theInternshipsOfBygTilVaekstHaveThePublishedOutcomes() {
        // When
        List<String> outcomes = TastingInternships.outcomes();

        // Then
        assertEquals(180, outcomes.size());
        assertEquals(60, outcomes.stream().filter("ordinary-job"::equals).count());
        assertEquals(25, outcomes.stream().filter("education"::equals).count());
    }

    /** Counts as the API defines it: open on the first day, no longer open on the last date. */
    private static List<FlowFigure> counted(List<BenefitSpell> spells) {
        List<FlowFigure> rows = new ArrayList<>();
        for (FlowFigure published : FlowFigure.published()) {
            rows.add(count(
                    published.group(),
                    spells.stream()
                            .filter(spell -> published.group().equals(FlowFigure.TOTAL)
                                    || spell.group().equals(published.group()))
                            .toList()));
        }
        return rows;
    }

    private static FlowFigure count(String group, List<BenefitSpell> spells) {
        int baseline = number(spells, spell -> isOpen(spell, SundparkenSpells.FROM));
        int opened = number(spells, spell -> within(spell.from()));
        int closed = number(spells, spell -> spell.to() != null && within(spell.to()));
        int status = number(spells, spell -> isOpen(spell, SundparkenSpells.TO));
        return new FlowFigure(group, baseline, opened, closed, status - baseline, status);
    }

    private static int number(List<BenefitSpell> spells, Predicate<BenefitSpell> condition) {
        return (int) spells.stream().filter(condition).count();
    }

    private static boolean isOpen(BenefitSpell spell, LocalDate day) {
        return !spell.from().isAfter(day) && (spell.to() == null || spell.to().isAfter(day));
    }

    private static boolean within(LocalDate day) {
        return day.isAfter(SundparkenSpells.FROM) && !day.isAfter(SundparkenSpells.TO);
    }
}
