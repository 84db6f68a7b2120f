package dk.opgang.network.meeting;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.member.MemberFacts;
import dk.opgang.network.member.Membership;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Names who comes to a meeting for a member: the member itself does, and the network's coordination. */
@Singleton
class WriteAttendance extends Posting<WriteAttendance.Invited, MeetingAttendanceForm, Attendance> {

    private final Meetings meetings;
    private final Attendances attendances;
    private final Invitations invitations;
    private final Membership membership;
    private final MeetingRules rules = MeetingRules.load();

    WriteAttendance(
            Meetings meetings, Attendances attendances, Invitations invitations, Membership membership, Outbox outbox) {
        super(attendances, MeetingAttendanceForm.class, outbox);
        this.meetings = meetings;
        this.attendances = attendances;
        this.invitations = invitations;
        this.membership = membership;
    }

    /** A member that a meeting is open to. */
    record Invited(Meeting meeting, MemberFacts member) {

        MeetingAttendanceView view(Attendance row) {
            return MeetingAttendanceView.of(meeting.id(), member, row);
        }
    }

    @Transactional
    RestResponse<MeetingAttendanceView> put(
            Caller caller, UUID meetingId, UUID memberId, PutPrecondition expected, MeetingAttendanceForm form) {
        Meeting meeting = meetings.get(caller, meetingId);
        MemberFacts member =
                membership.find(caller, memberId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        membership.requireOwn(caller, member);
        boolean invited = meeting.state() != MeetingState.CANCELLED
                && invitations.to(caller, meeting).contains(member);
        if (!invited) {
            throw new ProblemException(MeetingProblem.NOT_INVITED);
        }
        expected.require(attendances.of(caller, meetingId, memberId));
        Invited owner = new Invited(meeting, member);
        return post(caller, owner, form)
                .answerAt(MeetingResource.PATH + "/" + meetingId + "/attendance/" + memberId, owner::view);
    }

    @Override
    protected Optional<Attendance> known(Caller caller, Invited owner, MeetingAttendanceForm form) {
        return attendances.of(caller, owner.meeting().id(), owner.member().id());
    }

    @Override
    protected Attendance create(Caller caller, Invited owner, MeetingAttendanceForm form) {
        return new Attendance(owner.meeting().id(), owner.member().id(), form);
    }

    @Override
    protected void check(
            Caller caller, Invited owner, @Nullable Attendance known, MeetingAttendanceForm form, Faults faults) {
        rules.persons(owner.member().role(), owner.meeting().form().day())
                .filter(most -> form.persons().size() > most)
                .ifPresent(most -> faults.broken("/persons", NetworkFault.TOO_MANY_PERSONS, most));
    }

    @Override
    protected List<Event> news(Invited owner, @Nullable MeetingAttendanceForm before, Attendance row) {
        return List.of();
    }
}
