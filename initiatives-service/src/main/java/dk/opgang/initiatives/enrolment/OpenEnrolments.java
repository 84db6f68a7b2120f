package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Opens an enrolment for a change, until the transaction ends. */
@Singleton
@Transactional
public class OpenEnrolments {

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
    public Enrolment open(Caller caller, UUID id, String action) {
        locks.ofEnrolment(id);
        Enrolment enrolment = enrolments.lock(caller, id);
        diary.note(caller, action, ReadEnrolments.subject(enrolment));
        if (caller.municipality().isPresent()) {
            participants.requireUnrestricted(enrolment.participantId());
        }
        return enrolment;
    }

    /**
     * Those of the enrolments that the caller sees, by id, each in its participant's turn, for a slice of a batch; on the connection of the
     * slice.
     */
    public Map<UUID, Enrolment> inTurn(Connection connection, Caller caller, Collection<UUID> ids) throws SQLException {
        Map<UUID, Enrolment> seen = new HashMap<>();
        enrolments.list(caller, Restriction.in("id", ids)).forEach(it -> seen.put(it.id(), it));
        EnrolmentLocks.of(
                connection,
                seen.values().stream()
                        .map(it -> new Place(it.initiativeId(), it.participantId()))
                        .toList());
        return seen;
    }
}
