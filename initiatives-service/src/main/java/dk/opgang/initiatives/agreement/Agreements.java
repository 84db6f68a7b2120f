package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The agreements: seen by the municipalities of their initiative, and by the organisation that is party. */
@Singleton
class Agreements extends PostedRepository<Agreement> {

    Agreements(EntityManager entities) {
        super(Agreement.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> TakesPart.asMunicipality("e.initiativeId", m.code());
            case Tenant.Organisation o -> Restriction.of("e.form.organisation = :seenBy", "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
