package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an enrolment on to its next state; corrects such a change, or takes back one that never was. */
@Singleton
class MoveEnrolment {

    private final OpenEnrolments enrolments;
    private final EnrolmentTransitions transitions;
    private final EnrolmentHistories histories;
    private final TransitionRules rules;
    private final BusinessClock clock;

    MoveEnrolment(
            OpenEnrolments enrolments,
            EnrolmentTransitions transitions,
            EnrolmentHistories histories,
            TransitionRules rules,
            BusinessClock clock) {
        this.enrolments = enrolments;
        this.transitions = transitions;
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Enrolment move(Caller caller, UUID id, TransitionForm request) {
        Enrolment enrolment = enrolments.open(caller, id, "move-enrolment");
        EnrolmentHistory before = histories.of(caller, enrolment);
        Move next = request.move(Ids.next());
        put(
                caller,
                enrolment,
                before,
                before.and(next),
                next.id(),
                rules.checkNew(caller, enrolment, next, TransitionForm.PLACES),
                true);
        return enrolment;
    }

    /** Corrects a change of state, the last one included: the enrolment stands where its history leaves it then. */
    @Transactional
    EnrolmentTransition correct(Caller caller, UUID id, UUID transitionId, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = enrolments.open(caller, id, "correct-transition");
        EnrolmentTransition transition = transitions.of(caller, id, transitionId);
        Preconditions.requireMatch(ifMatch, transition.version());
        Move corrected = patch.applyTo(transition.form(), TransitionForm.class).move(transitionId);
        EnrolmentHistory before = histories.of(caller, enrolment);
        EnrolmentHistory after = before.with(corrected);
        if (!after.equals(before)) {
            List<Fault> others = rules.check(caller, enrolment, corrected, TransitionForm.PLACES);
            put(caller, enrolment, before, after, transitionId, others, false);
        }
        return transition;
    }

    @Transactional
    void takeBack(Caller caller, UUID id, UUID transitionId, @Nullable String ifMatch) {
        Enrolment enrolment = enrolments.open(caller, id, "remove-transition");
        EnrolmentTransition transition = transitions.of(caller, id, transitionId);
        Preconditions.requireMatch(ifMatch, transition.version());
        EnrolmentHistory before = histories.of(caller, enrolment);
        put(caller, enrolment, before, before.without(transitionId), null, List.of(), false);
    }

    private void put(
            Caller caller,
            Enrolment enrolment,
            EnrolmentHistory before,
            EnrolmentHistory after,
            @Nullable UUID told,
            List<Fault> others,
            boolean moved) {
        List<Fault> faults =
                new ArrayList<>(HistoryRules.check(before, after, told, null, TransitionForm.PLACES, clock.today()));
        faults.addAll(others);
        EnrolmentFaults.throwIfAny(faults, before.state());
        histories.put(
                caller,
                enrolment,
                before,
                after,
                moved ? EnrolmentEvent.Transitioned::new : EnrolmentEvent.Corrected::new);
    }
}
