package dk.opgang.housingareas.address;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The addresses of areas: public knowledge for everyone with the scope. */
@Singleton
class Addresses extends VisibleRepository<Address> {

    Addresses(EntityManager entities) {
        super(Address.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The address of that area, or 404. */
    Address in(Caller caller, UUID areaId, UUID id) {
        return first(caller, Restriction.equal("id", id), Restriction.equal("housingAreaId", areaId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Where the addresses have lain, lie and will lie. */
    List<Address> of(Caller caller, Collection<UUID> addressIds) {
        return list(caller, Restriction.in("addressId", addressIds));
    }

    /** Where the addresses lie on a day. */
    List<Address> on(Caller caller, Collection<UUID> addressIds, LocalDate day) {
        return list(
                caller,
                Restriction.in("addressId", addressIds),
                Restriction.atMost("validFrom", day),
                Restriction.of("(e.validTo is null or e.validTo > :onDay)", "onDay", day));
    }
}
