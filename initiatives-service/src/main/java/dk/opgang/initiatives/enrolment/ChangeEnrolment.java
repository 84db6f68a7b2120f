package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.Admission.Admitted;
import dk.opgang.initiatives.enrolment.Admission.Telling;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.HistoryRules.Places;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects an enrolment, or takes back one that never was. Whose it is and its source stay; a state changes by a transition. */
@Singleton
class ChangeEnrolment {

    private static final Places PLACES = new Places("/from", "/state", "/stateOn", "/outcome");

    private final OpenEnrolments open;
    private final Enrolments enrolments;
    private final EnrolmentLocks locks;
    private final EnrolmentHistories histories;
    private final Admission admission;
    private final TransitionRules states;
    private final ToldEnrolments told;
    private final AboutEnrolments about;
    private final Initiatives initiatives;
    private final KnownParticipants participants;
    private final BusinessClock clock;
    private final Outbox outbox;

    ChangeEnrolment(
            OpenEnrolments open,
            Enrolments enrolments,
            EnrolmentLocks locks,
            EnrolmentHistories histories,
            Admission admission,
            TransitionRules states,
            ToldEnrolments told,
            AboutEnrolments about,
            Initiatives initiatives,
            KnownParticipants participants,
            BusinessClock clock,
            Outbox outbox) {
        this.open = open;
        this.enrolments = enrolments;
        this.locks = locks;
        this.histories = histories;
        this.admission = admission;
        this.states = states;
        this.told = told;
        this.about = about;
        this.initiatives = initiatives;
        this.participants = participants;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Enrolment patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = open.open(caller, id, "correct-enrolment");
        Preconditions.requireMatch(ifMatch, enrolment.version());
        EnrolmentHistory before = histories.of(caller, enrolment);
        EnrolmentForm form = form(enrolment, before);
        EnrolmentForm wanted = patch.applyTo(form, EnrolmentForm.class);
        EnrolmentHistory after = before.beginning(wanted.from());
        @Nullable Move last = corrected(before, wanted);
        List<Fault> faults = new ArrayList<>(unchangeable(form, wanted));
        if (last == null) {
            faults.addAll(wanted.referralFaults());
        } else {
            after = after.with(last);
        }
        Admitted admitted = admitted(caller, enrolment, wanted, before, !after.equals(before));
        faults.addAll(admitted.faults());
        if (!after.equals(before)) {
            faults.addAll(HistoryRules.check(
                    before,
                    after,
                    last == null ? null : last.id(),
                    histories.firstStep(caller, id),
                    PLACES,
                    clock.today()));
        }
        if (faults.isEmpty() && last != null && !before.moves().contains(last)) {
            faults.addAll(states.check(caller, enrolment, last, PLACES));
        }
        EnrolmentFaults.throwIfAny(faults, before.state());
        boolean askedOfAnother = enrolment.isAskedOfAnother(wanted.contactOrganisation());
        if (askedOfAnother) {
            enrolment.askedOf(wanted.contactOrganisation());
        }
        boolean toldAnew = told.change(caller, enrolment, admitted);
        if (askedOfAnother || toldAnew || !after.equals(before)) {
            histories.put(caller, enrolment, before, after, EnrolmentEvent.Corrected::new);
        }
        return enrolment;
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Enrolment enrolment = open.open(caller, id, "remove-enrolment");
        if (caller.municipality().isEmpty() && !enrolment.isPostedBy(caller.tenantKey())) {
            throw new ProblemException(EnrolmentProblem.ENROLMENT_NOT_YOURS);
        }
        Preconditions.requireMatch(ifMatch, enrolment.version());
        if (locks.isInUse(id)) {
            throw new ProblemException(EnrolmentProblem.ENROLMENT_IN_USE);
        }
        enrolments.remove(enrolment);
        enrolments.flush();
        outbox.publish(new EnrolmentEvent.Withdrawn(EnrolmentEvent.State.of(enrolment)));
    }

    private Admitted admitted(
            Caller caller, Enrolment enrolment, EnrolmentForm wanted, EnrolmentHistory before, boolean changes) {
        Initiative initiative = initiatives.get(caller, enrolment.initiativeId());
        Telling telling = new Telling(
                wanted.from(),
                before.from(),
                wanted.told(),
                wanted.anchors(),
                List.of(),
                wanted.wishedOn(),
                about.of(caller, enrolment));
        return changes
                ? admission.check(
                        caller,
                        initiative,
                        participants.find(caller, enrolment.participantId()).orElse(null),
                        telling)
                : admission.told(caller, initiative, telling);
    }

    private EnrolmentForm form(Enrolment enrolment, EnrolmentHistory history) {
        Kept kept = told.of(enrolment);
        return new EnrolmentForm(
                enrolment.source(),
                enrolment.participantId(),
                history.from(),
                history.state().code(),
                history.last().map(Move::on).orElse(null),
                history.outcome(),
                enrolment.effort().told(),
                kept.told(),
                kept.anchors(),
                null,
                enrolment.wishedOn());
    }

    private static @Nullable Move corrected(EnrolmentHistory before, EnrolmentForm wanted) {
        return before.last()
                .map(last -> new Move(
                        last.id(),
                        last.state(),
                        wanted.stateOn() == null ? wanted.from() : wanted.stateOn(),
                        wanted.outcome()))
                .orElse(null);
    }

    private static List<Fault> unchangeable(EnrolmentForm form, EnrolmentForm wanted) {
        Faults faults = new Faults();
        faults.unchanged("/source", form.source(), wanted.source());
        faults.unchanged("/participantId", form.participantId(), wanted.participantId());
        faults.unchanged("/certificates", form.certificates(), wanted.certificates());
        if (!Objects.equals(form.state(), wanted.state())) {
            faults.broken("/state", InitiativesFault.STATE_UNCHANGEABLE);
        }
        return faults.all();
    }
}
