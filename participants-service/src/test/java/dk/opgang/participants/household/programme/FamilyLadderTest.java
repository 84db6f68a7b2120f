package dk.opgang.participants.household.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyLadderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void the_first_step_is_the_invitation() {
        // When
        List<String> invited = faults(null, step("invitation", DAY));
        List<String> connected = faults(null, step("connection", DAY));
        // Then
        assertEquals(List.of(), invited);
        assertEquals(List.of("/step step-out-of-order"), connected);
    }

    @Test
    void a_family_goes_to_the_next_step_or_back() {
        // Given
        FamilyStepForm last = step("engagement", DAY);
        // When
        List<String> next = faults(last, step("potential", DAY));
        List<String> back = faults(last, step("invitation", DAY));
        List<String> same = faults(last, step("engagement", DAY));
        List<String> ahead = faults(last, step("hopes-and-dreams", DAY.minusDays(1)));
        // Then
        assertEquals(List.of(), next);
        assertEquals(List.of(), back);
        assertEquals(List.of("/step step-out-of-order"), same);
        assertEquals(List.of("/step step-out-of-order", "/on step-too-early"), ahead);
    }

    @Test
    void a_step_back_is_known_as_one() {
        // Given
        FamilyStepForm last = step("engagement", DAY);
        // When
        boolean back = FamilyLadder.returns(last, step("connection", DAY));
        boolean on = FamilyLadder.returns(last, step("potential", DAY));
        // Then
        assertTrue(back);
        assertFalse(on);
    }

    private static FamilyStepForm step(String step, LocalDate on) {
        return new FamilyStepForm(step, on);
    }

    private static List<String> faults(FamilyStepForm last, FamilyStepForm next) {
        Faults faults = new Faults();
        FamilyLadder.check(last, next, faults);
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
