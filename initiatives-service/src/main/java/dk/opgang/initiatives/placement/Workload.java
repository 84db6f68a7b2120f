package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** So many hours a week in a placement from a day on, as it is kept. */
@Entity
@Table(name = "placement_workloads")
class Workload extends PostedResource<WorkloadForm> {

    @Column(updatable = false)
    private UUID placementId;

    @Column(updatable = false)
    private String municipalityCode;

    protected Workload() {}

    Workload(String poster, Placement placement, WorkloadForm form) {
        super(poster, form);
        this.placementId = placement.id();
        this.municipalityCode = placement.municipalityCode();
    }

    UUID placementId() {
        return placementId;
    }
}
