package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** Registered hours as they are answered. */
record WorkedHoursView(
        UUID id,
        UUID placementId,
        @JsonUnwrapped HoursForm form,
        @JsonUnwrapped Stored stored) {

    static WorkedHoursView of(WorkedHours it) {
        return new WorkedHoursView(it.id(), it.placementId(), it.form(), Stored.of(it));
    }
}
