package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.enrolment.Admission.Admitted;
import dk.opgang.initiatives.enrolment.Admission.Telling;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.Enrolment.Who;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrols a participant in an initiative; one that its poster has enrolled under the same source is changed. */
@Singleton
class Enrol {

    private final Initiatives initiatives;
    private final TemplatedInitiatives templated;
    private final KnownParticipants participants;
    private final Survivors survivors;
    private final Admission admission;
    private final TransitionRules states;
    private final Enrolments enrolments;
    private final EnrolmentLocks locks;
    private final EnrolmentHistories histories;
    private final ToldEnrolments kept;
    private final AboutEnrolments about;
    private final EnrolmentRoles roles;
    private final StaffOfInitiatives staff;
    private final BusinessClock clock;
    private final Diary diary;

    Enrol(
            Initiatives initiatives,
            TemplatedInitiatives templated,
            KnownParticipants participants,
            Survivors survivors,
            Admission admission,
            TransitionRules states,
            Enrolments enrolments,
            EnrolmentLocks locks,
            EnrolmentHistories histories,
            ToldEnrolments kept,
            AboutEnrolments about,
            EnrolmentRoles roles,
            StaffOfInitiatives staff,
            BusinessClock clock,
            Diary diary) {
        this.initiatives = initiatives;
        this.templated = templated;
        this.participants = participants;
        this.survivors = survivors;
        this.admission = admission;
        this.states = states;
        this.enrolments = enrolments;
        this.locks = locks;
        this.histories = histories;
        this.kept = kept;
        this.about = about;
        this.roles = roles;
        this.staff = staff;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    Posted<Enrolment> enrol(Caller caller, UUID initiativeId, EnrolmentForm told) {
        EnrolmentForm request = told.about(survivors.of(told.participantId()));
        Initiative initiative = initiatives.get(caller, initiativeId);
        @Nullable
        KnownParticipant participant =
                participants.find(caller, request.participantId()).orElse(null);
        Place place = new Place(initiativeId, request.participantId());
        EnrolledPeriods periods = locks.of(place);
        @Nullable
        Enrolment known = enrolments.bySource(caller, request.source()).orElse(null);
        List<Fault> faults = new ArrayList<>(KnownEnrolment.differences(
                known == null ? null : new Place(known.initiativeId(), known.participantId()), place, "/source"));
        if (!faults.isEmpty()) {
            // What is told of another enrolment says nothing about the history of this one.
            EnrolmentFaults.throwIfAny(faults, EnrolmentState.REFERRED);
        }
        EnrolmentHistory before = known == null ? null : histories.of(caller, known);
        Telling telling = telling(caller, request, known, before == null ? null : before.from());
        Admitted admitted = admission.check(caller, initiative, participant, telling);
        faults.addAll(admitted.faults());
        var result =
                request.over(before, known == null ? null : histories.firstStep(caller, known.id()), clock.today());
        faults.addAll(result.faults());
        Templated running = new Templated(
                initiative, templated.templateOf(caller, initiative).orElseThrow());
        MoveRoles.moments(before, result.history(), "/state")
                .forEach(moment -> faults.addAll(
                        staff.unmet(running, moment, known == null ? List.of() : roles.held(caller, known.id()))));
        if (faults.isEmpty()) {
            AboutEnrolment then = admitted.over(telling.about());
            result.newMove(before)
                    .ifPresent(move ->
                            faults.addAll(states.check(caller, initiative, participant, then, move, request.places())));
        }
        EnrolmentFaults.throwIfAny(faults, before == null ? EnrolmentState.REFERRED : before.state());
        if (known != null) {
            diary.note(caller, "change-enrolment", ReadEnrolments.subject(known));
            change(caller, known, Objects.requireNonNull(before), result.history(), request, admitted);
            return new Posted<>(known, false);
        }
        histories.requireFree(caller, periods, place, Ids.next(), result.history());
        KnownParticipant found = Objects.requireNonNull(participant, "nobody is enrolled who was not found");
        Who who = new Who(initiativeId, initiative.organisations(), found.id(), found.municipalityCode());
        Enrolment enrolment = new Enrolment(
                caller.tenantKey(),
                request.source(),
                who,
                EnrolmentEffort.of(running, request.contactOrganisation()),
                result.history());
        diary.note(caller, "enrol", ReadEnrolments.subject(enrolment));
        kept.takeIn(enrolment, admitted);
        histories.begin(enrolment, result.history());
        kept.keep(enrolment, admitted);
        return new Posted<>(enrolment, true);
    }

    /** What is left out of a known one was told before. */
    private Telling telling(
            Caller caller, EnrolmentForm request, @Nullable Enrolment known, @Nullable LocalDate decided) {
        Kept before = known == null ? Kept.NOTHING : kept.of(known);
        return new Telling(
                request.from(),
                decided,
                request.told() == null ? before.told() : request.told(),
                request.anchors() == null ? before.anchors() : request.anchors(),
                request.certificates() == null ? List.of() : request.certificates(),
                request.wishedOn() == null && known != null ? known.wishedOn() : request.wishedOn(),
                known == null ? AboutEnrolment.begun(request.from()) : about.of(caller, known));
    }

    /** What is left out stays as it was: whom others may ask, what was told, the wish. */
    private void change(
            Caller caller,
            Enrolment known,
            EnrolmentHistory before,
            EnrolmentHistory after,
            EnrolmentForm request,
            Admitted admitted) {
        @Nullable String asked = request.contactOrganisation();
        boolean askedOfAnother = asked != null && known.isAskedOfAnother(asked);
        if (askedOfAnother) {
            known.askedOf(asked);
        }
        boolean toldAnew = kept.change(caller, known, admitted);
        if (askedOfAnother || toldAnew || !after.equals(before)) {
            histories.put(
                    caller,
                    known,
                    before,
                    after,
                    after.moves().size() > before.moves().size()
                            ? EnrolmentEvent.Transitioned::new
                            : EnrolmentEvent.Corrected::new);
        }
    }
}
