package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** What became of a task on a day, as it is answered. */
record PlacementTaskView(
        UUID id,
        UUID placementId,
        @JsonUnwrapped PlacementTaskForm form,
        @JsonUnwrapped Stored stored) {

    static PlacementTaskView of(PlacementTask it) {
        return new PlacementTaskView(it.id(), it.placementId(), it.form(), Stored.of(it));
    }
}
