package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The pools: seen by the municipalities of their initiative, written by the one that has it. */
@Singleton
class BonusPools extends PostedRepository<BonusPool> {

    BonusPools(EntityManager entities) {
        super(BonusPool.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> TakesPart.asMunicipality("e.form.initiativeId", m.code());
            case Tenant.Organisation ignored -> Restriction.none();
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** The pool, locked, if it is the caller's own. */
    BonusPool toWrite(Caller caller, UUID id) {
        Restriction own = Restriction.of("e.poster = :writtenBy", "writtenBy", caller.tenantKey());
        return lockOwn(caller, id, own, SettlementProblem.POOL_NOT_YOURS);
    }
}
