package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A task of a placement that was done or left undone, as it is kept. */
@Entity
@Table(name = "placement_tasks")
class PlacementTask extends PostedResource<PlacementTaskForm> {

    @Column(updatable = false)
    private UUID placementId;

    @Column(updatable = false)
    private String municipalityCode;

    protected PlacementTask() {}

    PlacementTask(String poster, Placement placement, PlacementTaskForm form) {
        super(poster, form);
        this.placementId = placement.id();
        this.municipalityCode = placement.municipalityCode();
    }

    UUID placementId() {
        return placementId;
    }
}
