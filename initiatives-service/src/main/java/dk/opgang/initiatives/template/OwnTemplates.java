package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The municipalities' own templates: seen by the municipality, and by all who take part in an initiative of that very template. An initiative
 * is of a template that its poster may see, so that nobody opens another's template by naming its key or its municipality.
 */
@Singleton
class OwnTemplates extends VisibleRepository<OwnTemplate> {

    private static final String SHARED =
            "exists (select 1 from Initiative i where i.ownTemplateId = e.id and array_contains(i.%s, :seenBy))";

    OwnTemplates(EntityManager entities) {
        super(OwnTemplate.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(
                        "(e.municipalityCode = :seenBy or " + SHARED.formatted("form.municipalityCodes") + ")",
                        "seenBy",
                        m.code());
            case Tenant.Organisation o -> Restriction.of(SHARED.formatted("partnerOrganisations"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** Those of that key that the caller sees, its own first; keys are unique within a municipality. */
    Stream<OwnTemplate> named(Caller caller, String key) {
        return list(caller, Restriction.equal("key", key)).stream()
                .sorted(Comparator.comparing(template -> !template.isOf(caller)));
    }
}
