package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaPartRemoved;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which addresses lie in an area, and for how long. An address lies in one area at a time. */
@Singleton
class Addresses extends AreaParts<AddressForm, Address> {

    private static final AdvisoryLock ADDRESS = new AdvisoryLock("address");

    private final AgroalDataSource database;

    Addresses(HousingAreas areas, EntityManager entities, Outbox outbox, AgroalDataSource database) {
        super(areas, entities, outbox, "address", Address.class, AddressForm.class, Address::new);
        this.database = database;
    }

    /** Adds the addresses; one that lies in the area from the same day already takes the new end. All of them or, on a fault, none. */
    @Transactional
    List<Address> add(Caller caller, UUID areaId, AddressesForm form) {
        HousingArea area = areas().toWrite(caller, areaId);
        Map<UUID, List<Address>> known = everywhere(caller, form.addressIds()).stream()
                .collect(Collectors.groupingBy(it -> it.form().addressId()));
        Faults faults = new Faults();
        List<Address> told = new ArrayList<>();
        List<Event> news = new ArrayList<>();
        for (int i = 0; i < form.addressIds().size(); i++) {
            AddressForm one = new AddressForm(form.addressIds().get(i), form.validity());
            List<Address> others = known.getOrDefault(one.addressId(), List.of());
            Optional<Address> same = others.stream()
                    .filter(it -> it.housingAreaId().equals(areaId)
                            && it.form().validity().from().equals(one.validity().from()))
                    .findFirst();
            requireAlone(same.orElse(null), one.validity(), others, "/addressIds/" + i, faults);
            Address address = same.orElseGet(() -> create(caller, area, one));
            told.add(address);
            if (same.isEmpty()) {
                parts().persist(address);
            }
            if (same.isEmpty() || replace(area, address, one)) {
                news.add(recorded(area.ref(), address));
            }
        }
        faults.throwIfAny();
        tell(news);
        return told;
    }

    /** Where the addresses lie on a day. */
    List<Address> on(Caller caller, Collection<UUID> addressIds, LocalDate day) {
        return parts().list(caller, Restriction.in("form.addressId", addressIds), on(day));
    }

    @Override
    protected void check(Caller caller, HousingArea area, @Nullable Address known, AddressForm form, Faults faults) {
        super.check(caller, area, known, form, faults);
        if (known != null) {
            faults.unchanged("/addressId", known.form().addressId(), form.addressId());
            requireAlone(
                    known,
                    form.validity(),
                    everywhere(caller, List.of(known.form().addressId())),
                    "/validity",
                    faults);
        }
    }

    @Override
    protected AreaPartEvent recorded(AreaRef area, Address address) {
        return new AddressRecorded(area, address.id(), address.form());
    }

    @Override
    protected AreaPartEvent removed(AreaRef area, UUID id) {
        return new AreaPartRemoved(area, "address", "areaAddressId", id);
    }

    /** Where the addresses lie and when; no other writer changes that until this one is done. */
    private List<Address> everywhere(Caller caller, List<UUID> addressIds) {
        ADDRESS.take(database, addressIds);
        return parts().list(caller, Restriction.in("form.addressId", addressIds));
    }

    private static void requireAlone(
            @Nullable Address known, Period validity, List<Address> others, String pointer, Faults faults) {
        others.stream()
                .filter(it -> !it.equals(known) && it.form().validity().overlaps(validity))
                .findFirst()
                .ifPresent(it -> faults.broken(pointer, HousingAreasFault.ADDRESS_IN_AN_AREA, it.housingAreaId()));
    }
}
