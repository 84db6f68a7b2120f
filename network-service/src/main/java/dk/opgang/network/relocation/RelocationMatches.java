package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The matches, for their three parties. */
@Singleton
class RelocationMatches extends VisibleRepository<RelocationMatch> {

    private final EntityManager entities;

    RelocationMatches(EntityManager entities) {
        super(RelocationMatch.class, entities);
        this.entities = entities;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of(
                        "(e.sender = :seenBy or e.receiver = :seenBy or e.organisation = :seenBy)",
                        "seenBy",
                        caller.tenantKey());
    }

    /** Reads it anew, as somebody else may have left it. */
    void refresh(RelocationMatch match) {
        entities.refresh(match);
    }

    /** The open match of the case, if the caller is a party of it. */
    Optional<RelocationMatch> openOf(Caller caller, UUID caseId) {
        return first(caller, Restriction.equal("caseId", caseId), Restriction.in("state", MatchState.OPEN));
    }

    /** The open matches of the cases, of which the caller is a party. */
    List<RelocationMatch> openOf(Caller caller, Collection<UUID> caseIds) {
        return list(caller, Restriction.in("caseId", caseIds), Restriction.in("state", MatchState.OPEN));
    }

    /** The open match of the home, whoever its parties are. */
    Optional<RelocationMatch> openOfOffer(UUID offerId) {
        return first(Caller.system(), Restriction.equal("offerId", offerId), Restriction.in("state", MatchState.OPEN));
    }

    /** Those to which somebody should have answered by now. */
    List<RelocationMatch> unansweredAt(Caller caller, Instant now) {
        return list(
                caller, Restriction.equal("state", MatchState.PROPOSED.code()), Restriction.atMost("answerBy", now));
    }
}
