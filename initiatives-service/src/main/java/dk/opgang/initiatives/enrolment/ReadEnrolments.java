package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads enrolments and writes down that they were read. */
@Singleton
class ReadEnrolments {

    private final Initiatives initiatives;
    private final Survivors survivors;
    private final Enrolments enrolments;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final EnrolmentCertificates certificates;
    private final EnrolmentRoles roles;
    private final Promises promises;
    private final Diary diary;

    ReadEnrolments(
            Initiatives initiatives,
            Survivors survivors,
            Enrolments enrolments,
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            EnrolmentCertificates certificates,
            EnrolmentRoles roles,
            Promises promises,
            Diary diary) {
        this.initiatives = initiatives;
        this.survivors = survivors;
        this.enrolments = enrolments;
        this.transitions = transitions;
        this.steps = steps;
        this.certificates = certificates;
        this.roles = roles;
        this.promises = promises;
        this.diary = diary;
    }

    @Transactional
    Enrolment read(Caller caller, UUID id) {
        Enrolment enrolment = enrolments.get(caller, id);
        diary.read(caller, "read-enrolment", subject(enrolment));
        return enrolment;
    }

    @Transactional
    Page<Enrolment> search(
            Caller caller, UUID initiativeId, ListQuery query, @Nullable UUID participantId, @Nullable String state) {
        initiatives.get(caller, initiativeId);
        Page<Enrolment> page = enrolments.page(
                caller,
                query,
                Restriction.equal("initiativeId", initiativeId),
                survivors.named("participantId", participantId),
                EnrolmentFilters.inState(state));
        return diary.searched(caller, "enrolments", page, ReadEnrolments::subject);
    }

    /** Those of all initiatives. */
    @Transactional
    Page<Enrolment> search(Caller caller, ListQuery query, EnrolmentFilters filters) {
        Page<Enrolment> page = enrolments.page(caller, query, filters.toRestriction(survivors, promises));
        return diary.searched(caller, "enrolments", page, ReadEnrolments::subject);
    }

    @Transactional
    Page<EnrolmentCertificate> certificates(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return certificates.page(caller, query, Restriction.equal("enrolmentId", id));
    }

    @Transactional
    Page<EnrolmentTransition> transitions(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return transitions.page(caller, query, Restriction.equal("enrolmentId", id));
    }

    @Transactional
    Page<EnrolmentStep> steps(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return steps.page(caller, query, Restriction.equal("enrolmentId", id));
    }

    @Transactional
    Page<EnrolmentRole> roles(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return roles.page(caller, query, Restriction.equal("enrolmentId", id));
    }

    @Transactional
    EnrolmentRole role(Caller caller, UUID id, UUID roleId) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return roles.of(caller, id, roleId);
    }

    @Transactional
    EnrolmentTransition transition(Caller caller, UUID id, UUID transitionId) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return transitions.of(caller, id, transitionId);
    }

    @Transactional
    EnrolmentStep step(Caller caller, UUID id, UUID stepId) {
        diary.read(caller, "read-enrolment", subject(enrolments.get(caller, id)));
        return steps.of(caller, id, stepId);
    }

    static Subject subject(Enrolment enrolment) {
        return new Subject(
                "enrolments/" + enrolment.id(),
                enrolment.participantId(),
                enrolment.municipalityCode(),
                enrolment.initiativeId());
    }
}
