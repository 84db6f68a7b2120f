package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentEvent.State;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the histories of single enrolments, and keeps what was decided of one: its moves, its follow-ups and the event that tells of it. */
@Singleton
class EnrolmentHistories {

    private final Enrolments enrolments;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final EnrolmentLocks locks;
    private final PlanFollowUps followUps;
    private final Outbox outbox;

    EnrolmentHistories(
            Enrolments enrolments,
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            EnrolmentLocks locks,
            PlanFollowUps followUps,
            Outbox outbox) {
        this.enrolments = enrolments;
        this.transitions = transitions;
        this.steps = steps;
        this.locks = locks;
        this.followUps = followUps;
        this.outbox = outbox;
    }

    EnrolmentHistory of(Caller caller, Enrolment enrolment) {
        return new EnrolmentHistory(
                enrolment.standing().from(),
                transitions.of(caller, enrolment.id()).stream()
                        .map(EnrolmentTransition::move)
                        .toList());
    }

    /** The same of several, by their ids. */
    Map<UUID, EnrolmentHistory> of(Caller caller, Collection<Enrolment> those) {
        Map<UUID, List<EnrolmentTransition>> moves =
                transitions.of(caller, those.stream().map(Enrolment::id).toList());
        return those.stream()
                .collect(Collectors.toMap(
                        Enrolment::id,
                        it -> new EnrolmentHistory(
                                it.standing().from(),
                                moves.getOrDefault(it.id(), List.of()).stream()
                                        .map(EnrolmentTransition::move)
                                        .toList())));
    }

    /** The day of the earliest step that was reached; null if none was. */
    @Nullable
    LocalDate firstStep(Caller caller, UUID enrolmentId) {
        return steps.of(caller, enrolmentId).stream()
                .map(step -> step.form().on())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Takes in a new enrolment with its history. */
    void begin(Enrolment enrolment, EnrolmentHistory history) {
        enrolments.persist(enrolment);
        history.moves().forEach(move -> transitions.persist(new EnrolmentTransition(enrolment, move)));
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
            requireFree(caller, locks.of(place), place, enrolment.id(), after);
        }
        enrolment.follow(after);
        keepMoves(caller, enrolment, after);
        tell(enrolment, event);
    }

    /** Puts another history in the place of its own, and tells it. */
    void become(Caller caller, Enrolment enrolment, EnrolmentHistory after) {
        enrolment.follow(after);
        keepMoves(caller, enrolment, after);
        tell(enrolment, EnrolmentEvent.Corrected::new);
    }

    /** Refuses a period that overlaps another one; whoever may read that enrolment learns which it is. */
    void requireFree(Caller caller, EnrolledPeriods periods, Place place, UUID self, EnrolmentHistory history) {
        periods.overlapped(place, self, history).ifPresent(other -> {
            ProblemException refused = new ProblemException(EnrolmentProblem.ALREADY_ENROLLED);
            throw enrolments.find(caller, other).isPresent() ? refused.with("id", other) : refused;
        });
    }

    private void keepMoves(Caller caller, Enrolment enrolment, EnrolmentHistory after) {
        Map<UUID, EnrolmentTransition> before = transitions.of(caller, enrolment.id()).stream()
                .collect(Collectors.toMap(EnrolmentTransition::id, Function.identity()));
        for (Move move : after.moves()) {
            EnrolmentTransition known = before.remove(move.id());
            if (known == null) {
                transitions.persist(new EnrolmentTransition(enrolment, move));
            } else if (!known.move().equals(move)) {
                known.correct(TransitionForm.of(move));
            }
        }
        before.values().forEach(transitions::remove);
    }

    private void tell(Enrolment enrolment, Function<State, EnrolmentEvent> event) {
        enrolments.flush();
        State state = State.of(enrolment);
        followUps.ofEnrolments(List.of(state.told()));
        outbox.publish(event.apply(state));
    }
}
