package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.support.PublicRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The addresses of areas. */
@Singleton
class Addresses extends PublicRepository<Address> implements AreaParts<Address> {

    Addresses(EntityManager entities) {
        super(Address.class, entities);
    }

    @Override
    public AreaPartEvent removed(AreaRef area, UUID id) {
        return new AddressRemoved(area, id);
    }

    /** Where the addresses have lain, lie and will lie. */
    List<Address> of(Caller caller, Collection<UUID> addressIds) {
        return list(caller, Restriction.in("addressId", addressIds));
    }

    /** Where the addresses lie on a day. */
    List<Address> on(Caller caller, Collection<UUID> addressIds, LocalDate day) {
        return list(caller, Restriction.in("addressId", addressIds), AreaParts.between("validFrom", "validTo", day));
    }
}
