package dk.opgang.network.meeting;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.meeting.MinutesForm.Decision;
import dk.opgang.network.member.Membership;
import dk.opgang.network.plan.DecisionTasks;
import dk.opgang.network.plan.TaskView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes the minutes of a meeting that was held, and makes tasks of what was decided; the network's coordination does that. */
@Singleton
class WriteMinutes extends Posting<Meeting, MinutesForm, Minutes> {

    private final WriteMeeting meetings;
    private final MinutesOfMeetings minutes;
    private final Membership membership;
    private final DecisionTasks tasks;
    private final BusinessClock clock;

    WriteMinutes(
            WriteMeeting meetings,
            MinutesOfMeetings minutes,
            Membership membership,
            DecisionTasks tasks,
            BusinessClock clock,
            Outbox outbox) {
        super(minutes, MinutesForm.class, outbox);
        this.meetings = meetings;
        this.minutes = minutes;
        this.membership = membership;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    Posted<Minutes> put(Caller caller, UUID meetingId, PutPrecondition expected, MinutesForm form) {
        Meeting meeting = held(caller, meetingId);
        expected.require(minutes.of(caller, meetingId));
        return post(caller, meeting, form);
    }

    @Transactional
    RestResponse<TaskView> task(Caller caller, UUID meetingId, int n) {
        held(caller, meetingId);
        Decision decision = minutes.of(caller, meetingId)
                .map(written -> written.form().decisions())
                .filter(decisions -> n >= 1 && n <= decisions.size())
                .map(decisions -> decisions.get(n - 1))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return tasks.make(caller, meetingId, n, decision.text(), decision.memberId(), decision.dueOn());
    }

    private Meeting held(Caller caller, UUID meetingId) {
        Meeting meeting = meetings.own(caller, meetingId);
        if (meeting.state() != MeetingState.HELD) {
            throw new ProblemException(MeetingProblem.MEETING_NOT_HELD);
        }
        return meeting;
    }

    @Override
    protected Optional<Minutes> known(Caller caller, Meeting meeting, MinutesForm form) {
        return minutes.of(caller, meeting.id());
    }

    @Override
    protected Minutes create(Caller caller, Meeting meeting, MinutesForm form) {
        return new Minutes(meeting.id(), form);
    }

    @Override
    protected void check(Caller caller, Meeting meeting, @Nullable Minutes known, MinutesForm form, Faults faults) {
        Happened.by(clock.today(), "/approvedOn", form.approvedOn()).ifPresent(faults::broken);
        for (int i = 0; i < form.decisions().size(); i++) {
            UUID memberId = form.decisions().get(i).memberId();
            if (memberId != null && membership.find(caller, memberId).isEmpty()) {
                faults.broken("/decisions/" + i + "/memberId", NetworkFault.MEMBER_NOT_FOUND);
            }
        }
    }

    @Override
    protected List<Event> news(Meeting meeting, @Nullable MinutesForm before, Minutes written) {
        return List.of();
    }
}
