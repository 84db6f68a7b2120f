package dk.opgang.platform.transaction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PoolLineTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void whoWaitsTooLongIsToldWhenToComeAgain() throws InterruptedException {
        // Given
        PoolLine line = line(3, 2);
        line.enter();

        // When
        ProblemException refused = assertThrows(ProblemException.class, line::enter);

        // Then
        assertEquals(CommonProblem.SERVICE_UNAVAILABLE, refused.problem());
        assertEquals("2", refused.headers().get("Retry-After"));
        assertEquals(1, registry.counter("opgang.pool.refused").count());
    }

    @Test
    void aPlaceIsFreeAgainWhenItIsLeft() throws InterruptedException {
        // Given
        PoolLine line = line(3, 2);
        line.enter();

        // When
        line.leave();

        // Then
        assertDoesNotThrow(line::enter);
    }

    @Test
    void requestsKeepAPlaceHoweverSmallThePool() {
        // Given
        PoolLine line = line(2, 4);

        // When / Then
        assertDoesNotThrow(line::enter);
    }

    private PoolLine line(int size, int reserved) {
        return new PoolLine(
                new PoolConfig() {
                    @Override
                    public int size() {
                        return size;
                    }

                    @Override
                    public int reserved() {
                        return reserved;
                    }

                    @Override
                    public Duration longestWait() {
                        return Duration.ZERO;
                    }
                },
                registry);
    }
}
