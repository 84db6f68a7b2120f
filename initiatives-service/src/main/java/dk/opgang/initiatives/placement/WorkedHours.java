package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Hours that were worked in a placement on a day. They belong to whoever registered them, who need not have posted the placement. */
@Entity
@Table(name = "placement_hours")
class WorkedHours extends FormResource<HoursForm> {

    @Column(updatable = false)
    private UUID placementId;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private String municipalityCode;

    protected WorkedHours() {}

    WorkedHours(Placement placement, String recordedBy, HoursForm form) {
        super(form);
        this.placementId = placement.id();
        this.recordedBy = recordedBy;
        this.municipalityCode = placement.municipalityCode();
    }

    UUID placementId() {
        return placementId;
    }
}
