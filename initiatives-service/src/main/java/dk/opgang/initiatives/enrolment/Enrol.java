package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.Enrolment.Who;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrols a participant in an initiative; one that its poster has enrolled under the same source is changed. */
@Singleton
class Enrol {

    private final Initiatives initiatives;
    private final TemplatedInitiatives templated;
    private final KnownParticipants participants;
    private final Admission admission;
    private final Enrolments enrolments;
    private final EnrolmentLocks locks;
    private final EnrolmentHistories histories;
    private final BusinessClock clock;
    private final Diary diary;

    Enrol(
            Initiatives initiatives,
            TemplatedInitiatives templated,
            KnownParticipants participants,
            Admission admission,
            Enrolments enrolments,
            EnrolmentLocks locks,
            EnrolmentHistories histories,
            BusinessClock clock,
            Diary diary) {
        this.initiatives = initiatives;
        this.templated = templated;
        this.participants = participants;
        this.admission = admission;
        this.enrolments = enrolments;
        this.locks = locks;
        this.histories = histories;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    Posted<Enrolment> enrol(Caller caller, UUID initiativeId, EnrolmentForm request) {
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
        faults.addAll(admission.check(
                caller, initiative, participant, request.from(), before == null ? null : before.from()));
        var told = request.over(before, known == null ? null : histories.firstStep(caller, known.id()), clock.today());
        faults.addAll(told.faults());
        EnrolmentFaults.throwIfAny(faults, before == null ? EnrolmentState.REFERRED : before.state());
        if (known != null) {
            diary.note(caller, "change-enrolment", ReadEnrolments.subject(known));
            change(caller, known, before, told.history(), request.contactOrganisation());
            return new Posted<>(known, false);
        }
        histories.requireFree(caller, periods, place, Ids.next(), told.history());
        Who who = new Who(initiativeId, initiative.organisations(), participant.id(), participant.municipalityCode());
        InitiativeTemplate template = templated.templateOf(caller, initiative).orElseThrow();
        Enrolment enrolment = new Enrolment(
                caller.tenantKey(),
                request.source(),
                who,
                EnrolmentEffort.of(new Templated(initiative, template), request.contactOrganisation()),
                told.history());
        diary.note(caller, "enrol", ReadEnrolments.subject(enrolment));
        histories.begin(enrolment, told.history());
        return new Posted<>(enrolment, true);
    }

    /** @param asked whom others may ask from now on; without it whom they could ask before */
    private void change(
            Caller caller, Enrolment known, EnrolmentHistory before, EnrolmentHistory after, @Nullable String asked) {
        boolean askedOfAnother = asked != null && known.isAskedOfAnother(asked);
        if (askedOfAnother) {
            known.askedOf(asked);
        }
        if (askedOfAnother || !after.equals(before)) {
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
