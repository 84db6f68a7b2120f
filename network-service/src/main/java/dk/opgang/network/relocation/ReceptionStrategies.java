package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The reception strategies: for whoever is a party of the match. Its receiver writes it. */
@Singleton
class ReceptionStrategies extends PostedRepository<ReceptionStrategy> {

    ReceptionStrategies(EntityManager entities) {
        super(ReceptionStrategy.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of(
                        "exists (select 1 from RelocationMatch m where m.id = e.matchId"
                                + " and (m.sender = :seenBy or m.receiver = :seenBy or m.organisation = :seenBy))",
                        "seenBy",
                        caller.tenantKey());
    }

    Optional<ReceptionStrategy> of(Caller caller, UUID matchId) {
        return first(caller, Restriction.equal("matchId", matchId));
    }
}
