package dk.opgang.participants.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeTableTest {

    @Test
    void counts_who_became_ready_and_who_completed() {
        // Given
        OutcomeTable table = new OutcomeTable(courses());
        // When
        OutcomesView view = table.exact();
        // Then
        assertEquals(
                List.of("not-assessed ready 1", "not-ready ready 12", "ready not-ready 2", "ready ready 6"),
                view.rows().stream()
                        .map(row -> row.before() + " " + row.after() + " " + row.persons())
                        .toList());
        OutcomeTotal total = view.total();
        assertEquals(21, total.persons());
        assertEquals(new OutcomeTotal.Ready(8L, 19L), total.ready());
        assertEquals(12, total.becameReady());
        assertEquals(2, total.lostReadiness());
        assertEquals(18, total.startedYouthEducation());
        assertEquals(12, total.completedYouthEducation());
        assertEquals(new BigDecimal("66.7"), total.completedPct());
        assertFalse(view.disclosureControlled());
    }

    @Test
    void others_see_nothing_of_few() {
        // Given
        OutcomeTable table = new OutcomeTable(courses());
        // When
        OutcomesView view = table.controlled(5);
        // Then
        assertTrue(view.disclosureControlled());
        assertNull(view.rows().getFirst().persons());
        assertEquals(List.of("persons"), view.rows().getFirst().suppressed());
        assertNull(view.total().lostReadiness());
        // Three of 21 began nothing: both numbers together would tell it.
        assertTrue(view.total().persons() == null || view.total().startedYouthEducation() == null);
    }

    @Test
    void nobody_guided_is_told() {
        // Given
        OutcomeTable table = new OutcomeTable(List.of());
        // When
        OutcomesView view = table.controlled(5);
        // Then
        assertEquals(List.of(), view.rows());
        assertEquals(0, view.total().persons());
        assertNull(view.total().completedPct());
        assertEquals(List.of(), view.total().suppressed());
    }

    private static List<Course> courses() {
        return Stream.of(
                        Collections.nCopies(12, new Course(null, "not-ready", "ready", true, true)),
                        Collections.nCopies(6, new Course(null, "ready", "ready", true, false)),
                        Collections.nCopies(2, new Course(null, "ready", "not-ready", false, false)),
                        List.of(new Course(null, "not-assessed", "ready", false, false)))
                .flatMap(List::stream)
                .toList();
    }
}
