package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A placement as it is answered.
 *
 * @param municipalityCode of the participant
 * @param registeredHours the sum of the hours that were worked, as far as the caller sees them
 */
record PlacementView(
        UUID id,
        String municipalityCode,
        @JsonUnwrapped PlacementForm form,
        BigDecimal registeredHours,
        @JsonUnwrapped Stored stored) {

    static PlacementView of(SeenPlacement it) {
        return new PlacementView(
                it.id(), it.municipalityCode(), it.form(), PlacementForm.plain(it.registeredHours()), Stored.of(it));
    }
}
