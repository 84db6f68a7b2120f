package dk.opgang.participants.departure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A departure as it is answered. */
@Schema(name = "Departure")
public record DepartureView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped DepartureForm form,
        @JsonUnwrapped Stored stored) {

    public static DepartureView of(Departure it) {
        return new DepartureView(it.id(), it.participantId(), it.form(), Stored.of(it));
    }
}
