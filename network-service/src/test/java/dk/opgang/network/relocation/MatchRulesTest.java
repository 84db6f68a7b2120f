package dk.opgang.network.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a match is by what was answered to it. */
class MatchRulesTest {

    private static final Answers.Given YES = new Answers.Given(true, LocalDate.of(2026, 2, 1), "oral");
    private static final Answers.Given NO = new Answers.Given(false, LocalDate.of(2026, 3, 1), null);

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, proposed, true",
        "AGREED, agreed, true",
        "DECLINED, declined, false",
        "EXPIRED, expired, false",
        "RELEASED, released, false"
    })
    void a_match_is_open_as_long_as_it_holds_the_home(MatchState state, String code, boolean isOpen) {
        // When
        String written = state.code();

        // Then
        assertEquals(code, written);
        assertEquals(state, MatchState.of(code));
        assertEquals(isOpen, state.isOpen());
        assertEquals(isOpen, MatchState.OPEN.contains(code));
    }

    @ParameterizedTest
    @EnumSource(MatchParty.class)
    void each_answers_for_itself(MatchParty party) {
        // When
        Answers one = Answers.NONE.with(party, YES);

        // Then
        assertEquals(YES, one.of(party));
        Arrays.stream(MatchParty.values())
                .filter(other -> other != party)
                .forEach(other -> assertEquals(null, one.of(other)));
        assertEquals(false, one.isAgreed());
    }

    @ParameterizedTest
    @EnumSource(MatchParty.class)
    void one_no_is_no_agreement_and_has_no_day(MatchParty party) {
        // Given
        Answers all = new Answers(YES, YES, YES);

        // When
        Answers declined = all.with(party, NO);

        // Then
        assertEquals(true, all.isAgreed());
        assertEquals(false, declined.isAgreed());
        assertEquals(Optional.of(YES.on()), declined.lastOn());
        assertEquals(Optional.empty(), Answers.NONE.with(party, NO).lastOn());
        assertEquals(List.of("accepted", "declined"), List.of(YES.code(), NO.code()));
    }

    @Test
    void a_state_of_a_case_is_its_code() {
        // When
        List<String> codes =
                Arrays.stream(CaseState.values()).map(CaseState::code).toList();

        // Then
        assertEquals(
                List.of(
                        "draft",
                        "seeking",
                        "proposed",
                        "agreed",
                        "prepared",
                        "moved",
                        "completed",
                        "on-hold",
                        "withdrawn"),
                codes);
        codes.forEach(code -> assertEquals(code, CaseState.of(code).code()));
    }
}
