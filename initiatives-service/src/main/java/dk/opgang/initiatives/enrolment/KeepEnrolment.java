package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentEvent.State;
import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps what was decided for a single enrolment: its history, its follow-ups and the event that tells of it. */
@Singleton
class KeepEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentCourse course;
    private final EnrolmentTurns turns;
    private final PlanFollowUps followUps;
    private final Outbox outbox;

    KeepEnrolment(
            Enrolments enrolments,
            EnrolmentCourse course,
            EnrolmentTurns turns,
            PlanFollowUps followUps,
            Outbox outbox) {
        this.enrolments = enrolments;
        this.course = course;
        this.turns = turns;
        this.followUps = followUps;
        this.outbox = outbox;
    }

    /** Takes in a new enrolment with its history. */
    void begin(Enrolment enrolment, EnrolmentHistory history) {
        enrolments.persist(enrolment);
        course.begin(enrolment, history.moves());
        tell(enrolment, EnrolmentEvent.Created::new);
    }

    /**
     * Puts a checked history in place of the one before.
     *
     * @throws ProblemException 409 if its period overlaps another enrolment of the participant in the initiative
     */
    void put(
            Caller caller,
            Enrolment enrolment,
            EnrolmentHistory before,
            EnrolmentHistory after,
            Function<State, EnrolmentEvent> event) {
        if (!after.isWithin(before)) {
            Place place = new Place(enrolment.initiativeId(), enrolment.participantId());
            requireFree(caller, turns.of(place), place, enrolment.id(), after);
        }
        course.write(caller, enrolment, after);
        tell(enrolment, event);
    }

    /** Refuses a period that overlaps another one; whoever may read that enrolment learns which it is. */
    void requireFree(Caller caller, EnrolledPeriods periods, Place place, UUID self, EnrolmentHistory history) {
        periods.overlapped(place, self, history).ifPresent(other -> {
            ProblemException refused = new ProblemException(EnrolmentProblem.ALREADY_ENROLLED);
            throw enrolments.find(caller, other).isPresent() ? refused.with("id", other) : refused;
        });
    }

    private void tell(Enrolment enrolment, Function<State, EnrolmentEvent> event) {
        enrolments.flush();
        State state = State.of(enrolment);
        followUps.ofEnrolments(List.of(state.told()));
        outbox.publish(event.apply(state));
    }
}
