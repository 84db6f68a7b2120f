package dk.opgang.housingareas.register.address;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** An address of an area as it is answered. */
record AddressView(
        UUID id,
        UUID housingAreaId,
        @JsonUnwrapped AddressForm form,
        @JsonUnwrapped Stored stored) {

    static AddressView of(Address it) {
        return new AddressView(it.id(), it.housingAreaId(), it.form(), Stored.of(it));
    }
}
