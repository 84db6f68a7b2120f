package dk.opgang.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long START = 1_000 * SECOND;

    private final Circuit circuit = new Circuit();

    private void ends(int times, long now, boolean right) {
        for (int i = 0; i < times; i++) {
            circuit.begin();
            circuit.end(now, right);
        }
    }

    @Test
    void itOpensAfterManyFailuresThatAreHalfOfAll() {
        // Given
        ends(19, START, false);
        boolean before = circuit.admits(START);

        // When
        ends(1, START + SECOND, false);

        // Then
        assertTrue(before);
        assertFalse(circuit.admits(START + 2 * SECOND));
        assertEquals(4, circuit.retryAfter(START + 2 * SECOND));
        assertEquals(Circuit.State.OPEN, circuit.state());
    }

    @Test
    void failuresAmongManySuccessesOrOfLongAgoDoNotCount() {
        // Given
        ends(30, START, true);

        // When
        ends(20, START, false);
        ends(19, START + 20 * SECOND, false);

        // Then
        assertTrue(circuit.admits(START + 20 * SECOND));
    }

    @Test
    void afterAWhileThreeProbesAreLetThroughAndOneSuccessClosesIt() {
        // Given
        ends(20, START, false);
        long later = START + 6 * SECOND;

        // When
        int probes = 0;
        while (circuit.admits(later)) {
            circuit.begin();
            probes++;
        }
        circuit.end(later, true);

        // Then
        assertEquals(3, probes);
        assertEquals(Circuit.State.CLOSED, circuit.state());
        assertTrue(circuit.admits(later));
    }

    @Test
    void probesOfWhichNobodyHearsAreFollowedByOthers() {
        // Given
        ends(20, START, false);
        long later = START + 6 * SECOND;
        for (int i = 0; i < 3; i++) {
            circuit.admits(later);
            circuit.begin();
        }

        // When
        boolean atOnce = circuit.admits(later);
        boolean afterAWhile = circuit.admits(later + 5 * SECOND);

        // Then
        assertFalse(atOnce);
        assertTrue(afterAWhile);
    }

    @Test
    void aProbeThatFailsOpensItAgain() {
        // Given
        ends(20, START, false);
        long later = START + 6 * SECOND;
        circuit.admits(later);

        // When
        ends(1, later, false);

        // Then
        assertFalse(circuit.admits(later + 4 * SECOND));
    }
}
