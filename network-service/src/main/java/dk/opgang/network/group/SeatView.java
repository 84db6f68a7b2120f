package dk.opgang.network.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in a group. */
@Schema(name = "Seat")
record SeatView(
        UUID id,
        UUID groupId,
        @JsonUnwrapped SeatForm form,
        @JsonUnwrapped Stored stored) {

    static SeatView of(Seat seat) {
        return new SeatView(seat.id(), seat.groupId(), seat.form(), Stored.of(seat));
    }
}
