package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A placement as it is kept: as its poster told it and others who may have corrected it since. */
@Entity
@Table(name = "placements")
class Placement extends AnyPlacement {

    private BigDecimal registeredHours = BigDecimal.ZERO;

    /** Kept by the database: whether somebody else has added to what an organisation posted. */
    @Column(insertable = false, updatable = false)
    private boolean touched;

    protected Placement() {}

    Placement(String poster, PlacementForm form, String municipalityCode) {
        super(poster, form, municipalityCode);
    }

    void addHours(BigDecimal hours) {
        this.registeredHours = registeredHours.add(hours);
    }

    /** Whether all of it is the tenant's own telling. */
    boolean isOwnOf(String tenant) {
        return poster().equals(tenant) && !touched;
    }
}
