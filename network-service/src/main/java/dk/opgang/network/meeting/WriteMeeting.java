package dk.opgang.network.meeting;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.network.group.GroupDirectory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans meetings, changes them and moves them from state to state; the network's coordination alone does that. */
@Singleton
class WriteMeeting extends Posting<Caller, MeetingForm, Meeting> {

    private final Meetings meetings;
    private final GroupDirectory groups;
    private final Coordination coordination;
    private final BusinessClock clock;
    private final Outbox outbox;

    WriteMeeting(
            Meetings meetings, GroupDirectory groups, Coordination coordination, BusinessClock clock, Outbox outbox) {
        super(meetings, MeetingForm.class, outbox);
        this.meetings = meetings;
        this.groups = groups;
        this.coordination = coordination;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Posted<Meeting> post(Caller caller, MeetingForm form) {
        coordination.require(caller);
        return post(caller, caller, form);
    }

    @Transactional
    Meeting patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, own(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Meeting meeting = own(caller, id);
        Preconditions.requireMatch(ifMatch, meeting.version());
        if (meeting.state() != MeetingState.PLANNED) {
            throw new ProblemException(MeetingProblem.MEETING_NOT_PLANNED);
        }
        remove(caller, meeting, ifMatch);
    }

    @Transactional
    Meeting move(Caller caller, UUID id, MeetingTransition told) {
        Meeting meeting = own(caller, id);
        MeetingState next = MeetingState.of(told.to());
        if (!meeting.state().mayMoveTo(next)) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        if (next == MeetingState.HELD && meeting.form().startsAt().isAfter(clock.now())) {
            throw new ProblemException(MeetingProblem.MEETING_NOT_BEGUN);
        }
        meeting.moveTo(next, told.reason(), clock.now());
        meetings.flush();
        outbox.publish(MeetingChanged.of(meeting, false));
        return meeting;
    }

    /** The meeting, locked: 404 if there is none, 403 unless it is the coordination that asks. */
    Meeting own(Caller caller, UUID id) {
        meetings.get(caller, id);
        coordination.require(caller);
        return meetings.lock(caller, id);
    }

    @Override
    protected Meeting create(Caller caller, Caller writer, MeetingForm form) {
        return new Meeting(caller.tenantKey(), form);
    }

    @Override
    protected void check(Caller caller, Caller writer, @Nullable Meeting known, MeetingForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/kind", known.form().kind(), form.kind());
            faults.unchanged("/groupId", known.form().groupId(), form.groupId());
            if (known.state() == MeetingState.HELD) {
                Happened.by(clock.now(), "/startsAt", form.startsAt()).ifPresent(faults::broken);
            }
        }
        if (form.groupId() == null) {
            return;
        }
        Optional<String> kind = groups.kindOf(caller, form.groupId());
        if (kind.isEmpty()) {
            faults.broken("/groupId", NetworkFault.GROUP_NOT_FOUND);
        } else if (!kind.get().equals(form.kind()) && !form.isOfAll()) {
            faults.broken("/groupId", NetworkFault.GROUP_OF_OTHER_KIND);
        }
    }

    @Override
    protected void changed(Caller writer, MeetingForm before, Meeting meeting) {
        if (meeting.form().isElsewhere(before)) {
            meeting.rescheduled();
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable MeetingForm before, Meeting meeting) {
        return List.of(MeetingChanged.of(meeting, false));
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, Meeting meeting) {
        return List.of(MeetingChanged.of(meeting, true));
    }
}
