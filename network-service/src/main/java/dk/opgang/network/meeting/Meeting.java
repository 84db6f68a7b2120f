package dk.opgang.network.meeting;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting, as it is stored: with its state, and the number that calendars tell later versions by. */
@Entity
@Table(name = "network_meetings")
class Meeting extends PostedResource<MeetingForm> {

    private String state;
    private int sequence;
    private @Nullable String reason;
    private @Nullable Instant movedAt;

    protected Meeting() {}

    Meeting(String poster, MeetingForm form) {
        super(poster, form);
        this.state = MeetingState.PLANNED.code();
    }

    MeetingState state() {
        return MeetingState.of(state);
    }

    int sequence() {
        return sequence;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Time, place or address changed: calendars take the meeting anew. */
    void rescheduled() {
        sequence++;
    }

    void moveTo(MeetingState next, @Nullable String why, Instant now) {
        this.state = next.code();
        this.reason = why;
        this.movedAt = now;
        this.sequence++;
    }

    /** Whether it was cancelled before that instant. */
    boolean isCancelledBefore(Instant limit) {
        return state() == MeetingState.CANCELLED && movedAt != null && movedAt.isBefore(limit);
    }
}
