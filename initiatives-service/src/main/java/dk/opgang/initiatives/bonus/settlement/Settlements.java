package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The settlements: seen by the municipality that made them, and by the institutions that something was settled of. */
@Singleton
class Settlements extends VisibleRepository<BonusSettlement> {

    Settlements(EntityManager entities) {
        super(BonusSettlement.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(
                        "exists (select 1 from SettlementPart p where p.settlementId = e.id and p.institutionCvr = :seenBy)",
                        "seenBy",
                        o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
