package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    /** Each with its place and its code. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> remarks;

    protected WorkedHours() {}

    WorkedHours(Placement placement, String recordedBy, HoursForm form, List<String> remarks) {
        super(form);
        this.remarks = remarks;
        this.placementId = placement.id();
        this.recordedBy = recordedBy;
        this.municipalityCode = placement.municipalityCode();
    }

    List<String> remarks() {
        return remarks;
    }

    void remark(List<String> others) {
        this.remarks = others;
    }

    UUID placementId() {
        return placementId;
    }
}
