package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The placements: seen by the participant's municipality and by whoever posted them. */
@Singleton
class Placements extends VisibleRepository<Placement> {

    Placements(EntityManager entities) {
        super(Placement.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    Optional<Placement> bySource(Caller caller, Source source) {
        return posted(
                caller,
                caller.tenantKey(),
                source,
                Restriction.equal("poster", caller.tenantKey()),
                Restriction.equal("sourceSystem", source.system()),
                Restriction.equal("sourceId", source.id()));
    }
}
