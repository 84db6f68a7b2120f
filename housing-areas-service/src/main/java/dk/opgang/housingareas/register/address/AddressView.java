package dk.opgang.housingareas.register.address;

import dk.opgang.platform.time.Period;
import java.time.Instant;
import java.util.UUID;

/** An address of an area as clients see it. */
public record AddressView(
        UUID id,
        UUID housingAreaId,
        UUID addressId,
        Period validity,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AddressView of(Address it) {
        return new AddressView(
                it.id(),
                it.housingAreaId(),
                it.addressId(),
                it.validity(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
