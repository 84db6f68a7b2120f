package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which addresses lie in an area, and for how long. An address lies in one area at a time. */
@Singleton
class WriteAddresses {

    private static final AdvisoryLock ADDRESS = new AdvisoryLock("address");

    private final HousingAreas areas;
    private final Addresses addresses;
    private final AgroalDataSource database;
    private final Outbox outbox;

    WriteAddresses(HousingAreas areas, Addresses addresses, AgroalDataSource database, Outbox outbox) {
        this.areas = areas;
        this.addresses = addresses;
        this.database = database;
        this.outbox = outbox;
    }

    /** Adds the addresses; one that lies in the area from the same day already takes the new end. All of them or, on a fault, none. */
    @Transactional
    public List<Address> add(Caller caller, UUID areaId, AddressesRequest request) {
        HousingArea area = areas.toWrite(caller, areaId);
        Map<UUID, List<Address>> known =
                everywhere(caller, request.addressIds()).stream().collect(Collectors.groupingBy(Address::addressId));
        Faults faults = new Faults();
        List<Address> told = new ArrayList<>();
        List<Address> changed = new ArrayList<>();
        for (int i = 0; i < request.addressIds().size(); i++) {
            UUID addressId = request.addressIds().get(i);
            List<Address> others = known.getOrDefault(addressId, List.of());
            Optional<Address> same = others.stream()
                    .filter(it -> it.housingAreaId().equals(areaId)
                            && it.validity().from().equals(request.validity().from()))
                    .findFirst();
            Address address = same.orElseGet(() -> new Address(areaId, addressId, request.validity()));
            requireAlone(address, request.validity(), others, "/addressIds/" + i, faults);
            told.add(address);
            if (same.isEmpty()) {
                addresses.persist(address);
                changed.add(address);
            } else if (!address.validity().equals(request.validity())) {
                address.last(request.validity());
                changed.add(address);
            }
        }
        faults.throwIfAny();
        publish(area, changed);
        return told;
    }

    @Transactional
    public Address patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        Address address = addresses.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, address.version());
        AddressRequest wanted = patch.applyTo(address.form(), AddressRequest.class);
        Faults faults = new Faults();
        faults.unchanged("/addressId", address.addressId(), wanted.addressId());
        requireAlone(address, wanted.validity(), everywhere(caller, List.of(address.addressId())), "/validity", faults);
        faults.throwIfAny();
        if (!wanted.validity().equals(address.validity())) {
            address.last(wanted.validity());
            publish(area, List.of(address));
        }
        return address;
    }

    private void publish(HousingArea area, List<Address> changed) {
        addresses.flush();
        outbox.publishAll(
                changed.stream().map(it -> AddressRecorded.of(area.ref(), it)).toList());
    }

    /** Where the addresses lie and when; no other writer changes that until this one is done. */
    private List<Address> everywhere(Caller caller, List<UUID> addressIds) {
        ADDRESS.take(database, addressIds);
        return addresses.of(caller, addressIds);
    }

    private static void requireAlone(
            Address address, Period validity, List<Address> others, String pointer, Faults faults) {
        others.stream()
                .filter(it -> !it.equals(address) && it.validity().overlaps(validity))
                .findFirst()
                .ifPresent(it -> faults.broken(
                        pointer,
                        "address-in-an-area",
                        "Adressen ligger i den tid i området " + it.housingAreaId(),
                        "The address lies in the area " + it.housingAreaId() + " in that time"));
    }
}
