package dk.opgang.housingareas.register.succession;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What follows an area was told, or told anew.
 *
 * @param area the area that ends
 */
record SuccessionRecorded(@JsonUnwrapped AreaRef area, UUID successionId, LocalDate on, List<Successor> successors)
        implements AreaPartEvent {

    static SuccessionRecorded of(AreaRef area, Succession succession) {
        return new SuccessionRecorded(area, succession.id(), succession.on(), succession.successors());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.succession-recorded.v1";
    }
}
