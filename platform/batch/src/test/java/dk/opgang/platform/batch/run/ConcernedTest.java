package dk.opgang.platform.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConcernedTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();

    private final Concerned batch = new Concerned();

    @Test
    void aPersonIsMetOnce() {
        // Given
        Concerned.Step first = batch.step();
        first.firstMet(Set.of(ANNA));
        first.committed();

        // When
        Set<UUID> met = batch.step().firstMet(Set.of(ANNA, BO));

        // Then
        assertEquals(Set.of(BO), met);
    }

    @Test
    void whoWasMetInVainIsMetAgain() {
        // Given
        batch.step().firstMet(Set.of(ANNA));

        // When
        Set<UUID> met = batch.step().firstMet(Set.of(ANNA));

        // Then
        assertEquals(Set.of(ANNA), met);
    }
}
