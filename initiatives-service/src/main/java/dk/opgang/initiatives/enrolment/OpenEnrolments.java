package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Opens an enrolment for a change, until the transaction ends. */
@Singleton
class OpenEnrolments {

    private final Enrolments enrolments;
    private final EnrolmentLocks locks;
    private final KnownParticipants participants;
    private final Diary diary;

    OpenEnrolments(Enrolments enrolments, EnrolmentLocks locks, KnownParticipants participants, Diary diary) {
        this.enrolments = enrolments;
        this.locks = locks;
        this.participants = participants;
        this.diary = diary;
    }

    /**
     * The enrolment, locked, and a line of the access log.
     *
     * @param action for the access log
     * @throws ProblemException 404 if the caller does not see it; 409 if the processing of its participant is restricted. Others than the
     *     municipality do not see the enrolment then, so that they learn nothing of a restriction
     */
    Enrolment open(Caller caller, UUID id, String action) {
        locks.ofEnrolment(id);
        Enrolment enrolment = enrolments.lock(caller, id);
        diary.note(caller, action, ReadEnrolments.subject(enrolment));
        if (caller.municipality().isPresent()) {
            participants.requireUnrestricted(enrolment.participantId());
        }
        return enrolment;
    }
}
