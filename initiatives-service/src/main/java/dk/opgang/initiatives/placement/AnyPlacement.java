package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A placement, whichever of its states is meant: as it is kept, as its poster told it, or as a caller may see it. */
@MappedSuperclass
abstract class AnyPlacement extends PostedResource<PlacementForm> {

    /** The participant's, told by its owner. */
    private String municipalityCode;

    protected AnyPlacement() {}

    AnyPlacement(String poster, PlacementForm form, String municipalityCode) {
        super(poster, form.whole());
        this.municipalityCode = municipalityCode;
    }

    /** Takes over what a checked form tells, and tells whether that changes anything. */
    boolean become(PlacementForm told, String municipality) {
        boolean isOther = !form().equals(told.whole()) || !municipalityCode.equals(municipality);
        become(told.whole());
        this.municipalityCode = municipality;
        return isOther;
    }

    UUID participantId() {
        return form().participantId();
    }

    String municipalityCode() {
        return municipalityCode;
    }
}
