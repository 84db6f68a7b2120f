package dk.opgang.network.budget;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a budget out. */
@Singleton
class RemoveBudget {

    private final Budgets budgets;
    private final Outbox outbox;

    RemoveBudget(Budgets budgets, Outbox outbox) {
        this.budgets = budgets;
        this.outbox = outbox;
    }

    @Transactional
    public void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Budget budget = budgets.lockOwn(caller, id);
        Preconditions.requireMatch(ifMatch, budget.version());
        budgets.remove(budget);
        outbox.publish(BudgetChanged.of(budget, true));
    }
}
