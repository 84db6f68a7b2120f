package dk.opgang.network.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a meeting. */
@Schema(name = "Minutes")
record MinutesView(
        UUID meetingId,
        @JsonUnwrapped MinutesForm form,
        @JsonUnwrapped Stored stored) {

    static MinutesView of(Minutes minutes) {
        return new MinutesView(minutes.meetingId(), minutes.form(), Stored.of(minutes));
    }
}
