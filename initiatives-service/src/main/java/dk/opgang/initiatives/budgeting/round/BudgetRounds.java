package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds: seen by everybody once proposals were taken, before that by their organiser. */
@Singleton
public class BudgetRounds extends PostedRepository<BudgetRound> {

    BudgetRounds(EntityManager entities) {
        super(BudgetRound.class, entities);
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

    /**
     * The round, locked, if the caller runs it: 404 if it does not see it.
     *
     * @throws ProblemException 403 for everybody else
     */
    public BudgetRound lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, postedBy(caller), RoundProblem.ROUND_NOT_YOURS);
    }

    static Restriction inArea(@Nullable UUID area) {
        return Restriction.holding("form.housingAreaIds", area);
    }
}
