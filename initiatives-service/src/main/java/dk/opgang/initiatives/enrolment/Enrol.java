package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.Enrolment.Who;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.integration.KnownParticipant;
import dk.opgang.initiatives.integration.KnownParticipants;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrols a participant in an initiative; one that its poster has enrolled under the same source is changed. */
@Singleton
class Enrol {

    private final Initiatives initiatives;
    private final KnownParticipants participants;
    private final EnrolmentRules rules;
    private final Templates templates;
    private final Enrolments enrolments;
    private final Outbox outbox;
    private final Diary diary;

    Enrol(
            Initiatives initiatives,
            KnownParticipants participants,
            EnrolmentRules rules,
            Templates templates,
            Enrolments enrolments,
            Outbox outbox,
            Diary diary) {
        this.initiatives = initiatives;
        this.participants = participants;
        this.rules = rules;
        this.templates = templates;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** What was posted, and whether it is new. */
    record Enrolled(Enrolment enrolment, boolean isNew) {}

    @Transactional
    Enrolled enrol(Caller caller, UUID initiativeId, EnrolmentRequest request) {
        Initiative initiative = initiatives.get(caller, initiativeId);
        @Nullable
        KnownParticipant participant =
                participants.find(caller, request.participantId()).orElse(null);
        List<Fault> faults = rules.check(
                caller,
                initiative,
                templates.find(caller, initiative.templateKey()).orElseThrow(),
                participant,
                request.from());
        if (participant == null || !faults.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults);
        }
        if (request.source() != null) {
            var known = enrolments.bySource(caller, request.source());
            if (known.isPresent()) {
                diary.note(caller, "change-enrolment", ReadEnrolments.subject(known.get()));
                return again(known.get(), request);
            }
        }
        enrolments.running(caller, initiativeId, participant.id()).ifPresent(other -> {
            throw new ProblemException(EnrolmentProblem.ALREADY_ENROLLED).with("id", other.id());
        });
        Who who = new Who(initiativeId, initiative.organisations(), participant.id(), participant.municipalityCode());
        Enrolment enrolment = new Enrolment(caller.tenantKey(), request.source(), who, request.from());
        diary.note(caller, "enrol", ReadEnrolments.subject(enrolment));
        return created(enrolment);
    }

    private Enrolled created(Enrolment enrolment) {
        enrolments.persist(enrolment);
        outbox.publish(new EnrolmentEvent.Created(EnrolmentEvent.State.of(enrolment)));
        return new Enrolled(enrolment, true);
    }

    private Enrolled again(Enrolment enrolment, EnrolmentRequest request) {
        if (enrolment.begin(request.from())) {
            outbox.publish(new EnrolmentEvent.Transitioned(EnrolmentEvent.State.of(enrolment)));
        }
        return new Enrolled(enrolment, false);
    }
}
