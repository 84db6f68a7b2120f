package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of moves: for the municipality that the family moved to. */
@Singleton
class FollowUps extends VisibleRepository<FollowUp> {

    FollowUps(EntityManager entities) {
        super(FollowUp.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of("e.receiver = :seenBy", "seenBy", caller.tenantKey());
    }

    Optional<FollowUp> of(Caller caller, UUID caseId, int afterMonths) {
        return first(caller, Restriction.equal("caseId", caseId), Restriction.equal("afterMonths", afterMonths));
    }
}
