package dk.opgang.network.budget;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes in a budget; one that the poster posted before is brought up to date. */
@Singleton
class SetUpBudget {

    private final Budgets budgets;
    private final ChangeBudget change;
    private final Outbox outbox;

    SetUpBudget(Budgets budgets, ChangeBudget change, Outbox outbox) {
        this.budgets = budgets;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    public Posting<Budget> setUp(Caller caller, BudgetForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(BudgetProblem.BUDGET_OWNER_REQUIRED);
        }
        Optional<Budget> known = budgets.findPosted(caller, form.source());
        if (known.isPresent()) {
            return new Posting<>(change.apply(known.get(), form), false);
        }
        Budget budget = new Budget(caller, form);
        budgets.persist(budget);
        outbox.publish(BudgetChanged.of(budget, false));
        return new Posting<>(budget, true);
    }
}
