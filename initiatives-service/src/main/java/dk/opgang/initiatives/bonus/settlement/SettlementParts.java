package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What settlements come to for institutions: seen by the municipality, and each by its institution. */
@Singleton
class SettlementParts extends VisibleRepository<SettlementPart> {

    SettlementParts(EntityManager entities) {
        super(SettlementPart.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o -> Restriction.of("e.institutionCvr = :seenBy", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** Those of the settlements, as far as the caller sees them, by institution. */
    List<SettlementPart> of(Caller caller, Collection<UUID> settlements) {
        return list(caller, Restriction.in("settlementId", settlements)).stream()
                .sorted(Comparator.comparing(SettlementPart::institutionId, Ids.AS_WRITTEN))
                .toList();
    }
}
