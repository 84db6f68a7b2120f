package dk.opgang.network.meeting;

import dk.opgang.platform.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/** A meeting is new, has changed, has another state or was taken back. It names no person: everyone may see it. */
record MeetingChanged(
        UUID meetingId, String kind, Instant startsAt, Instant endsAt, String state, int sequence, boolean removed)
        implements Event {

    static MeetingChanged of(Meeting meeting, boolean removed) {
        MeetingForm form = meeting.form();
        return new MeetingChanged(
                meeting.id(),
                form.kind(),
                form.startsAt(),
                form.endsAt(),
                meeting.state().code(),
                meeting.sequence(),
                removed);
    }

    @Override
    public UUID aggregateId() {
        return meetingId;
    }

    @Override
    public String type() {
        return "dk.opgang.network.meeting-changed.v1";
    }
}
