package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The proposals: seen by everybody once admitted, before that by the organiser of their round. */
@Singleton
class BudgetProposals extends PostedRepository<BudgetProposal> {

    BudgetProposals(EntityManager entities) {
        super(BudgetProposal.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of("(e.published = true or e.poster = :seenBy)", "seenBy", caller.tenantKey());
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return postedBy(caller);
    }

    static Restriction of(UUID roundId) {
        return Restriction.equal("roundId", roundId);
    }

    static Restriction inPool(String key) {
        return Restriction.equal("form.pool", key);
    }
}
