package dk.opgang.network.meeting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who is invited to a meeting and who comes. */
@Singleton
class ReadAttendance {

    private final Meetings meetings;
    private final Attendances attendances;
    private final Invitations invitations;

    ReadAttendance(Meetings meetings, Attendances attendances, Invitations invitations) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.invitations = invitations;
    }

    /** A row for each invited member, named persons or not. */
    @Transactional
    List<MeetingAttendanceView> all(Caller caller, UUID meetingId) {
        Meeting meeting = meetings.get(caller, meetingId);
        Map<UUID, Attendance> rows = attendances.of(caller, meetingId).stream()
                .collect(Collectors.toMap(Attendance::memberId, Function.identity()));
        return invitations.to(caller, meeting).stream()
                .map(member -> MeetingAttendanceView.of(meetingId, member, rows.get(member.id())))
                .toList();
    }

    /** The row of an invited member, or 404. */
    @Transactional
    MeetingAttendanceView one(Caller caller, UUID meetingId, UUID memberId) {
        return all(caller, meetingId).stream()
                .filter(row -> row.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
