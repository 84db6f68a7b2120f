package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The events with employers: seen by the municipalities and partners of their initiative, and by the employers that are there. */
@Singleton
class EmployerEvents extends PostedRepository<EmployerEvent> {

    EmployerEvents(EntityManager entities) {
        super(EmployerEvent.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> TakesPart.asMunicipality("e.form.initiativeId", m.code());
            case Tenant.Organisation o ->
                TakesPart.asPartner("e.form.initiativeId", o.cvr())
                        .or(Restriction.of("e.employerCvrs contains :seenBy", "seenBy", o.cvr()));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }
}
