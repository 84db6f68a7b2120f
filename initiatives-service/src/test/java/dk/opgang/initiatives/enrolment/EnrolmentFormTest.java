package dk.opgang.initiatives.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FROM = LocalDate.of(2019, 1, 7);

    private final EnrolmentHistory paused = EnrolmentHistory.begun(FROM)
            .and(move(EnrolmentState.ACTIVE, "2019-02-01", null))
            .and(move(EnrolmentState.PAUSED, "2019-03-01", null));
    private final EnrolmentHistory completed = paused.and(move(EnrolmentState.COMPLETED, "2019-04-01", "education"));

    @Test
    void withoutAStateANewEnrolmentIsAReferralAndAKnownOneStaysAsItIs() {
        // When
        var fresh = told(null, null, null).over(null, null, TODAY);
        var known = told(null, null, null).over(completed, null, TODAY);

        // Then
        assertEquals(EnrolmentHistory.begun(FROM), fresh.history());
        assertEquals(completed, known.history());
        assertEquals(List.of(), known.faults());
    }

    @Test
    void anotherDayAndOutcomeOfTheSameStateCorrectTheLastMove() {
        // When
        var result = told("completed", "2019-03-15", "ordinary-job").over(completed, null, TODAY);

        // Then
        assertEquals(List.of(), result.faults());
        assertEquals(LocalDate.of(2019, 3, 15), result.history().endedOn());
        assertEquals("ordinary-job", result.history().outcome());
        assertEquals(3, result.history().moves().size());
    }

    @Test
    void aFirstDayIsCorrectedUpToTheFirstMoveAndTheFirstStep() {
        // When
        var good = beginning(LocalDate.of(2019, 2, 1)).over(completed, null, TODAY);
        var afterMove = beginning(LocalDate.of(2019, 2, 2)).over(completed, null, TODAY);
        var afterStep = beginning(LocalDate.of(2019, 2, 1)).over(completed, LocalDate.of(2019, 1, 20), TODAY);

        // Then
        assertEquals(LocalDate.of(2019, 2, 1), good.history().from());
        assertEquals(List.of("/from after-first-transition"), faults(afterMove.faults()));
        assertEquals(List.of("/from after-first-step"), faults(afterStep.faults()));
    }

    @Test
    void everyFaultOfWhatIsToldIsNamedAtItsField() {
        // When
        var early = told("active", "2019-01-06", null).over(null, null, TODAY);
        var late = told("completed", "2026-01-02", null).over(paused, null, TODAY);
        var back = told("completed", "2019-02-28", null).over(paused, null, TODAY);
        var over = told("active", "2019-05-01", "education").over(completed, null, TODAY);
        var referral = told(null, "2019-01-08", "education").over(null, null, TODAY);

        // Then
        assertEquals(List.of("/stateOn before-from"), faults(early.faults()));
        assertEquals(List.of("/stateOn in-the-future"), faults(late.faults()));
        assertEquals(List.of("/stateOn before-last-transition"), faults(back.faults()));
        assertEquals(List.of("/state transition-not-allowed", "/outcome outcome-before-end"), faults(over.faults()));
        assertEquals(
                List.of("/stateOn referred-on-first-day", "/outcome outcome-before-end"), faults(referral.faults()));
    }

    @Test
    void aHistoryWithoutOneOfItsMovesStandsIfTheOthersStillFollow() {
        // Given
        EnrolmentHistory resumed = paused.and(move(EnrolmentState.ACTIVE, "2019-04-01", null));
        UUID pause = resumed.moves().get(1).id();
        UUID last = completed.moves().getLast().id();

        // When
        var gap = HistoryRules.check(resumed, resumed.without(pause), null, null, TransitionForm.PLACES, TODAY);
        var reopened = completed.without(last);

        // Then
        assertEquals(List.of("/to transition-not-allowed"), faults(gap));
        assertEquals(paused, reopened);
    }

    @Test
    void anEnrolmentThatIsToldLateBeginsInAnyStateAKnownReferralGoesOnByItsStates() {
        // Given
        EnrolmentForm ended = told("completed", "2019-04-01", "education");

        // When
        var late = ended.over(null, null, TODAY);
        var known = ended.over(EnrolmentHistory.begun(FROM), null, TODAY);

        // Then
        assertEquals(List.of(), late.faults());
        assertEquals(List.of("/state transition-not-allowed"), faults(known.faults()));
    }

    @Test
    void aMoveInTheMiddleLiesBetweenItsNeighbours() {
        // Given
        Move middle = completed.moves().get(1);
        EnrolmentHistory late = completed.with(new Move(middle.id(), middle.state(), LocalDate.of(2019, 4, 2), null));

        // When
        List<Fault> faults = HistoryRules.check(completed, late, middle.id(), null, TransitionForm.PLACES, TODAY);

        // Then
        assertEquals(List.of("/on after-next-transition"), faults(faults));
    }

    @Test
    void periodsThatMeetDoNotOverlap() {
        // Given
        LocalDate end = completed.endedOn();

        // When
        boolean meeting = completed.overlaps(end, null);
        boolean within = completed.overlaps(FROM.plusDays(1), FROM.plusDays(1));
        boolean sameDay = EnrolmentHistory.begun(FROM).overlaps(FROM, FROM);

        // Then
        assertEquals(List.of(false, true, false), List.of(meeting, within, sameDay));
    }

    private static EnrolmentForm beginning(LocalDate from) {
        return new EnrolmentForm(null, UUID.randomUUID(), from, null, null, null, null);
    }

    private static EnrolmentForm told(@Nullable String state, @Nullable String on, @Nullable String outcome) {
        LocalDate since = on == null ? null : LocalDate.parse(on);
        return new EnrolmentForm(null, UUID.randomUUID(), FROM, state, since, outcome, null);
    }

    private static Move move(EnrolmentState state, String on, @Nullable String outcome) {
        return new Move(UUID.randomUUID(), state, LocalDate.parse(on), outcome);
    }

    private static List<String> faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
