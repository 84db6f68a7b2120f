package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The municipalities' own templates: seen by the municipality, and by all who take part in an initiative of the kind. */
@Singleton
class OwnTemplates extends VisibleRepository<OwnTemplate> {

    private static final String SHARED = "exists (select 1 from Initiative i where i.templateKey = e.key"
            + " and array_contains(i.municipalityCodes, e.municipalityCode) and array_contains(i.%s, :seenBy))";

    OwnTemplates(EntityManager entities) {
        super(OwnTemplate.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        "(e.municipalityCode = :seenBy or " + SHARED.formatted("municipalityCodes") + ")",
                        "seenBy",
                        m.code());
            case Tenant.Organisation o -> Restriction.of(SHARED.formatted("partnerOrganisations"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
