package dk.opgang.network.budget;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a budget, changes it or takes it out; it balances before and after. */
@Singleton
class WriteBudget extends Posting<Caller, BudgetForm, Budget> {

    private final Budgets budgets;

    WriteBudget(Budgets budgets, Outbox outbox) {
        super(budgets, BudgetForm.class, outbox);
        this.budgets = budgets;
    }

    @Transactional
    Posted<Budget> post(Caller caller, BudgetForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(BudgetProblem.BUDGET_OWNER_REQUIRED);
        }
        return post(caller, caller, form);
    }

    @Transactional
    Budget patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, budgets.lockOwn(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, budgets.lockOwn(caller, id), ifMatch);
    }

    @Override
    protected Budget create(Caller caller, Caller writer, BudgetForm form) {
        return new Budget(caller.tenantKey(), form);
    }

    @Override
    protected BudgetForm completed(Caller caller, Caller writer, @Nullable Budget known, BudgetForm form) {
        return form.kept();
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable BudgetForm before, Budget budget) {
        return List.of(BudgetChanged.of(budget, false));
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, Budget budget) {
        return List.of(BudgetChanged.of(budget, true));
    }
}
