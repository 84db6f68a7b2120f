package dk.opgang.network.budget;

import dk.opgang.network.posting.PostedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
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
        if (count(caller, Restriction.equal("id", id), Restriction.equal("postedBy", caller.tenantKey())) == 0) {
            get(caller, id);
            throw new ProblemException(BudgetProblem.ANOTHERS_BUDGET);
        }
        return lock(caller, id);
    }
}
