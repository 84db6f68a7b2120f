package dk.opgang.housingareas.register.succession;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/** A succession that never happened was taken back. */
record SuccessionRemoved(@JsonUnwrapped AreaRef area, UUID successionId) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.succession-removed.v1";
    }
}
