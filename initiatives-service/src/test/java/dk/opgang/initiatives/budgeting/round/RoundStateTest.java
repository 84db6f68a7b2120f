package dk.opgang.initiatives.budgeting.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.codes.CodeList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a round can go. */
class RoundStateTest {

    @Test
    void theCodeListHasJustTheStates() {
        // When
        Set<String> states =
                Arrays.stream(RoundState.values()).map(RoundState::code).collect(Collectors.toSet());

        // Then
        assertEquals(CodeList.load("round-states").keys(), states);
    }

    @Test
    void aRoundIsCancelledBeforeItIsDecidedAndNeverDecidedByHand() {
        // When
        Set<RoundState> cancellable = Arrays.stream(RoundState.values())
                .filter(state -> state.next().contains(RoundState.CANCELLED))
                .collect(Collectors.toCollection(LinkedHashSet::new));

        // Then
        assertEquals(EnumSet.range(RoundState.DRAFT, RoundState.COUNTING), cancellable);
        assertTrue(Arrays.stream(RoundState.values())
                .noneMatch(state -> state.next().contains(RoundState.DECIDED)));
    }
}
