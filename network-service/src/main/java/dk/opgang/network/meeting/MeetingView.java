package dk.opgang.network.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the network.
 *
 * @param state a code of {@code network-meeting-states}
 * @param reason why it was moved to its state, if that was told
 * @param sequence grows with each change of time, place, address or state, as in calendars
 */
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        @JsonUnwrapped MeetingForm form,
        String state,
        @Nullable String reason,
        int sequence,
        @JsonUnwrapped Stored stored) {

    static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.id(),
                meeting.form(),
                meeting.state().code(),
                meeting.reason(),
                meeting.sequence(),
                Stored.of(meeting));
    }
}
