package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The tasks of initiatives: seen by their municipalities and by their partners. */
@Singleton
class InitiativeTasks extends PostedRepository<InitiativeTask> {

    private static final String OF_INITIATIVE =
            "exists (select 1 from Initiative i where i.id = e.initiativeId and array_contains(i.%s, :seenBy))";

    InitiativeTasks(EntityManager entities) {
        super(InitiativeTask.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(OF_INITIATIVE.formatted("form.municipalityCodes"), "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(OF_INITIATIVE.formatted("partnerOrganisations"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
