package dk.opgang.network.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a group.
 *
 * @param personName who sits there; null a year after the seat has ended
 */
@Schema(name = "Seat")
record SeatView(
        UUID id,
        UUID groupId,
        @Nullable Source source,
        UUID memberId,
        @Nullable String personName,
        String role,
        @Nullable String field,
        LocalDate from,
        @Nullable LocalDate to,
        @JsonUnwrapped Stored stored) {

    static SeatView of(Seat seat) {
        SeatForm form = seat.form();
        return new SeatView(
                seat.id(),
                seat.groupId(),
                form.source(),
                form.memberId(),
                form.personName(),
                form.role(),
                form.field(),
                form.from(),
                form.to(),
                Stored.of(seat));
    }
}
