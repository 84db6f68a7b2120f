package dk.opgang.housingareas.register.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.Validity;
import java.util.UUID;

/** That an address lies in an area was told, or told anew: a place by its id in the register (DAR), never who lives there. */
record AddressRecorded(
        @JsonUnwrapped AreaRef area,
        UUID areaAddressId,
        UUID addressId,
        @JsonUnwrapped Validity validity) implements AreaPartEvent {

    AddressRecorded(AreaRef area, UUID id, AddressForm it) {
        this(area, id, it.addressId(), Validity.of(it.validity()));
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.address-recorded.v1";
    }
}
