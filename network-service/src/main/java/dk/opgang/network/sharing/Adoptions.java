package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The adoptions: whoever sees a shared initiative sees who adopts it. */
@Singleton
class Adoptions extends PostedRepository<Adoption> {

    Adoptions(EntityManager entities) {
        super(Adoption.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of(
                        "exists (select 1 from SharedInitiative s where s.id = e.sharedInitiativeId"
                                + " and (s.form.published = true or s.poster = :reader))",
                        "reader",
                        caller.tenantKey());
    }

    /** The adoption of that shared initiative, or 404. */
    Adoption get(Caller caller, UUID id, UUID sharedInitiativeId) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("sharedInitiativeId", sharedInitiativeId));
    }

    /** The municipality's adoption of the shared initiative, if it has adopted it. */
    Optional<Adoption> of(Caller caller, UUID sharedInitiativeId, String municipalityCode) {
        return first(
                caller,
                Restriction.equal("sharedInitiativeId", sharedInitiativeId),
                Restriction.equal("form.municipalityCode", municipalityCode));
    }
}
