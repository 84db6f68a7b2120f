package dk.opgang.housingareas.register.succession;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/**
 * What follows an area was told, or told anew.
 *
 * @param area the area that ends
 */
record SuccessionRecorded(
        @JsonUnwrapped AreaRef area,
        UUID successionId,
        @JsonUnwrapped SuccessionForm form) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.succession-recorded.v1";
    }
}
