package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The events with employers: seen by the municipalities and partners of their initiative, and by the employers that are there. */
@Singleton
class EmployerEvents extends PostedRepository<EmployerEvent> {

    private static final String INITIATIVE =
            "exists (select 1 from Initiative i where i.id = e.form.initiativeId and %s)";

    EmployerEvents(EntityManager entities) {
        super(EmployerEvent.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        INITIATIVE.formatted("array_contains(i.form.municipalityCodes, :seenBy)"), "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(
                        INITIATIVE.formatted("array_contains(i.partnerOrganisations, :seenBy)")
                                + " or array_contains(e.employerCvrs, :seenBy)",
                        "seenBy",
                        o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
