package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A placement, whichever of its states is meant: as it is kept, as its poster told it, or as a caller may see it. */
@MappedSuperclass
abstract class AnyPlacement extends PostedResource<PlacementForm> {

    /** The participant's, told by its owner. */
    private String municipalityCode;

    /** The step of the ladder to which it belongs, found by the rules. */
    private @Nullable String foundStep;

    /** Each with its place and its code. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> remarks;

    protected AnyPlacement() {}

    AnyPlacement(String poster, PlacementForm form, PlacementDecision decision) {
        super(poster, form.whole());
        this.municipalityCode = decision.municipality();
        this.foundStep = decision.foundStep();
        this.remarks = decision.kept(false);
    }

    /** Takes over what a checked form tells, and tells whether that changes anything. */
    boolean become(PlacementForm told, PlacementDecision decision) {
        boolean isOther = !form().equals(told.whole())
                || !municipalityCode.equals(decision.municipality())
                || !Objects.equals(foundStep, decision.foundStep());
        become(told.whole());
        if (isOther) {
            this.municipalityCode = decision.municipality();
            this.foundStep = decision.foundStep();
            this.remarks = decision.kept(false);
        }
        return isOther;
    }

    /** Takes over an outcome, about which nothing else is decided. */
    boolean end(PlacementForm told) {
        boolean isOther = !form().equals(told.whole());
        become(told.whole());
        return isOther;
    }

    @Nullable
    String foundStep() {
        return foundStep;
    }

    List<String> remarks() {
        return remarks;
    }

    UUID participantId() {
        return form().participantId();
    }

    String municipalityCode() {
        return municipalityCode;
    }
}
