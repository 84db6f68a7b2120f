package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A placement as it is kept: as its poster told it and others who may have corrected it since. */
@Entity
@Table(name = "placements")
class Placement extends AnyPlacement {

    private BigDecimal registeredHours = BigDecimal.ZERO;

    /** Kept by the database: whether somebody else has added to what an organisation posted. */
    @Column(insertable = false, updatable = false)
    private boolean touched;

    /** The step that it reaches; the database keeps the ladder of the enrolment by it. */
    private @Nullable String reachedStep;

    /** Remarks that tell of the person, shown to its municipality. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> personRemarks;

    protected Placement() {}

    Placement(String poster, PlacementForm form, PlacementDecision decision) {
        super(poster, form, decision);
        this.reachedStep = decision.reachedStep();
        this.personRemarks = decision.kept(true);
    }

    @Override
    boolean become(PlacementForm told, PlacementDecision decision) {
        boolean isOther = super.become(told, decision) || !Objects.equals(reachedStep, decision.reachedStep());
        if (isOther) {
            this.reachedStep = decision.reachedStep();
            this.personRemarks = decision.kept(true);
        }
        return isOther;
    }

    void addHours(BigDecimal hours) {
        this.registeredHours = registeredHours.add(hours);
    }

    /** Whether all of it is the tenant's own telling. */
    boolean isOwnOf(String tenant) {
        return poster().equals(tenant) && !touched;
    }
}
