package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A placement as it is answered.
 *
 * @param municipalityCode of the participant
 * @param registeredHours the sum of the hours that were worked, as far as the caller sees them
 * @param remarks what is doubtful about it; it was taken all the same
 */
record PlacementView(
        UUID id,
        String municipalityCode,
        @JsonUnwrapped PlacementForm form,
        BigDecimal registeredHours,
        List<PlacementRemarkView> remarks,
        @JsonUnwrapped Stored stored) {

    static PlacementView of(SeenPlacement it) {
        return new PlacementView(
                it.id(),
                it.municipalityCode(),
                it.shown(),
                PlainNumber.of(it.registeredHours()),
                PlacementRemarkView.of(it.remarks()),
                Stored.of(it));
    }
}
