package dk.opgang.network.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverStateTest {

    private static final String ALL = "sent more-requested accepted rejected expired cancelled revoked";
    private static final String ANSWERED = "accepted rejected expired cancelled revoked";

    @ParameterizedTest
    @CsvSource({
        "sent, true, true, " + ALL,
        "more-requested, true, true, " + ALL,
        "accepted, false, true, " + ANSWERED,
        "rejected, false, false, " + ANSWERED,
        "expired, false, false, " + ANSWERED,
        "cancelled, false, false, " + ANSWERED,
        "revoked, false, false, " + ANSWERED
    })
    void what_has_an_answer_never_waits_for_one_again(String code, boolean isOpen, boolean holds, String next) {
        // Given
        HandoverState state = HandoverState.of(code);

        // When
        String possible = Arrays.stream(HandoverState.values())
                .filter(state::mayBecome)
                .map(HandoverState::code)
                .collect(Collectors.joining(" "));

        // Then
        assertEquals(next, possible);
        assertEquals(code, state.code());
        assertEquals(isOpen, state.isOpen());
        assertEquals(holds, state.holds());
    }
}
