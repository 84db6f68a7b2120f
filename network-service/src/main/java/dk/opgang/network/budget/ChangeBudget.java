package dk.opgang.network.budget;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a budget; it balances before and after. */
@Singleton
class ChangeBudget {

    private final Budgets budgets;
    private final Outbox outbox;

    ChangeBudget(Budgets budgets, Outbox outbox) {
        this.budgets = budgets;
        this.outbox = outbox;
    }

    @Transactional
    public Budget change(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Budget budget = budgets.lockOwn(caller, id);
        Preconditions.requireMatch(ifMatch, budget.version());
        return apply(budget, patch.applyTo(budget.form(), BudgetForm.class));
    }

    /** Brings the budget to the form; a change is published. */
    Budget apply(Budget budget, BudgetForm form) {
        if (budget.change(form)) {
            budgets.flush();
            outbox.publish(BudgetChanged.of(budget, false));
        }
        return budget;
    }
}
