package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger: seen by the municipalities of its initiative, and by an institution as far as it is its own. */
@Singleton
class LedgerEntries extends PostedRepository<LedgerEntry> {

    LedgerEntries(EntityManager entities) {
        super(LedgerEntry.class, "source", entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> TakesPart.asMunicipality("e.initiativeId", m.code());
            case Tenant.Organisation o -> Restriction.of("e.institutionCvr = :seenBy", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** What the caller booked under the key; not locked, for nothing of it ever changes. */
    Optional<LedgerEntry> booked(Caller caller, @Nullable Source key) {
        return key == null
                ? Optional.empty()
                : first(
                        caller,
                        postedBy(caller),
                        Restriction.equal("source.system", key.system()),
                        Restriction.equal("source.id", key.id()));
    }
}
