package dk.opgang.network.budget;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The budgets. All of them are visible to whoever may read the network. */
@Singleton
class Budgets extends PostedRepository<Budget> {

    Budgets(EntityManager entities) {
        super(Budget.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The budget, locked, if the caller set it up: 404 if there is none, 403 if it is another's. */
    Budget lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, postedBy(caller), BudgetProblem.ANOTHERS_BUDGET);
    }
}
