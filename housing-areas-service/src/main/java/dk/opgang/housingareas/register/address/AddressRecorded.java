package dk.opgang.housingareas.register.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an address lies in an area was told, or told anew: a place by its id in the register (DAR), never who lives there. */
record AddressRecorded(
        @JsonUnwrapped AreaRef area,
        UUID areaAddressId,
        UUID addressId,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements AreaPartEvent {

    static AddressRecorded of(AreaRef area, Address address) {
        return new AddressRecorded(
                area,
                address.id(),
                address.addressId(),
                address.validity().from(),
                address.validity().to());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.address-recorded.v1";
    }
}
