package dk.opgang.housingareas.register.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/** A plan that the area never had was taken back. */
record PlanRemoved(@JsonUnwrapped AreaRef area, UUID planId) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.plan-removed.v1";
    }
}
