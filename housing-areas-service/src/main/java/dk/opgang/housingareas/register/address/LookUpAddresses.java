package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.register.address.AddressLookup.Located;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the areas of addresses: one call for one residence or for a thousand. */
@Singleton
class LookUpAddresses {

    private final Addresses addresses;
    private final BusinessClock clock;

    LookUpAddresses(Addresses addresses, BusinessClock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    @Transactional
    public AddressLookup find(Caller caller, AddressLookupRequest request) {
        LocalDate day = request.on() == null ? clock.today() : request.on();
        Map<UUID, UUID> areas = addresses.on(caller, request.wanted(), day).stream()
                .collect(Collectors.toMap(
                        it -> it.form().addressId(), Address::housingAreaId, (first, second) -> first));
        return new AddressLookup(
                day,
                request.wanted().stream()
                        .map(id -> new Located(id, areas.get(id)))
                        .toList());
    }
}
