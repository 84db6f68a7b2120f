package dk.opgang.participants.household.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FamilyProgrammeAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void two_characteristics_are_enough() {
        // When
        FamilyProgrammeAnswer answer = ask("149999.99", true, null, null, null);
        // Then
        assertTrue(answer.eligible());
        assertEquals(2, answer.met());
        assertNull(answer.characteristics().get(2).met());
    }

    @Test
    void a_threshold_itself_is_not_below_it() {
        // When
        FamilyProgrammeAnswer answer = ask("150000.00", false, 20, false, true);
        // Then
        assertFalse(answer.eligible());
        assertEquals(1, answer.met());
    }

    @Test
    void just_below_the_thresholds_both_are_met() {
        // When
        FamilyProgrammeAnswer answer = ask("149999.99", false, 19, false, false);
        // Then
        assertTrue(answer.eligible());
    }

    @Test
    void what_is_not_known_may_decide() {
        // When
        FamilyProgrammeAnswer open = ask(null, true, 25, false, false);
        FamilyProgrammeAnswer settled = ask(null, false, 25, false, false);
        FamilyProgrammeAnswer nothing = ask(null, null, null, null, null);
        // Then
        assertNull(open.eligible());
        assertFalse(settled.eligible());
        assertNull(nothing.eligible());
    }

    @Test
    void a_question_tells_a_log_nothing() {
        // When
        String text = new FamilyProgrammeQuestion(DAY, new BigDecimal("123456.78"), true, 17, true, true).toString();
        // Then
        assertFalse(text.contains("123456") || text.contains("17") || text.contains("true"));
    }

    private static FamilyProgrammeAnswer ask(
            String income, Boolean network, Integer age, Boolean attachment, Boolean challenges) {
        return FamilyProgrammeAnswer.of(
                FamilyProgrammeRules.on(DAY),
                new FamilyProgrammeQuestion(
                        DAY, income == null ? null : new BigDecimal(income), network, age, attachment, challenges));
    }
}
