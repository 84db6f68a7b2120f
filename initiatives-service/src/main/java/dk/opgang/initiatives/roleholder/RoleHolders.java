package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Those who have a role in an initiative: seen by its municipalities, and by a partner those of its own staff. */
@Singleton
class RoleHolders extends PostedRepository<RoleHolder> {

    RoleHolders(EntityManager entities) {
        super(RoleHolder.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> TakesPart.asMunicipality("e.initiativeId", m.code());
            case Tenant.Organisation o ->
                TakesPart.asPartner("e.initiativeId", o.cvr())
                        .and(Restriction.of("e.form.organisation = :ofStaff", "ofStaff", o.cvr())
                                .or(Restriction.of("e.poster = :ofPoster", "ofPoster", caller.tenantKey())));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    static Restriction of(UUID initiative) {
        return Restriction.equal("initiativeId", initiative);
    }

    RoleHolder one(Caller caller, UUID initiative, UUID id) {
        return one(caller, of(initiative), Restriction.equal("id", id));
    }

    Optional<RoleHolder> find(Caller caller, UUID initiative, UUID id) {
        return first(caller, of(initiative), Restriction.equal("id", id));
    }
}
