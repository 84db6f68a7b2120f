package dk.opgang.housingareas.register.division;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/** A division that never was one of the area was taken back. */
record DivisionRemoved(@JsonUnwrapped AreaRef area, UUID divisionId) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.division-removed.v1";
    }
}
