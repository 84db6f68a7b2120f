package dk.opgang.initiatives.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentStateTest {

    @Test
    void the_published_list_holds_the_same_states() {
        // Given
        var published = CodeList.load("enrolment-states").codes().stream()
                .map(Code::code)
                .toList();

        // When
        var states =
                Arrays.stream(EnrolmentState.values()).map(EnrolmentState::code).toList();

        // Then
        assertEquals(published, states);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "DROPPED_OUT"})
    void an_ended_enrolment_stays_ended(EnrolmentState ended) {
        assertTrue(ended.isFinal());
    }

    @Test
    void a_referral_cannot_be_completed_before_it_began() {
        assertFalse(EnrolmentState.REFERRED.next().contains(EnrolmentState.COMPLETED));
    }

    @Test
    void a_pause_can_end() {
        assertTrue(EnrolmentState.PAUSED.next().contains(EnrolmentState.ACTIVE));
    }
}
