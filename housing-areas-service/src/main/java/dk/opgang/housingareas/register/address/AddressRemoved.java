package dk.opgang.housingareas.register.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/** An address that never lay in the area was taken back. */
record AddressRemoved(@JsonUnwrapped AreaRef area, UUID areaAddressId) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.address-removed.v1";
    }
}
