package dk.opgang.network.budget;

import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.value.Dkk;
import java.util.List;
import java.util.UUID;

/** A budget was set up, changed or removed. It names nobody: everyone may see it. */
record BudgetChanged(UUID budgetId, String name, List<String> periods, Dkk totalDkk, boolean removed) implements Event {

    static BudgetChanged of(Budget budget, boolean removed) {
        BudgetForm form = budget.form();
        Dkk total = BudgetForm.sum(form.sums(BudgetRules.EXPENSE));
        return new BudgetChanged(budget.id(), form.name(), form.periods(), total, removed);
    }

    @Override
    public UUID aggregateId() {
        return budgetId;
    }

    @Override
    public String type() {
        return "dk.opgang.network.budget-changed.v1";
    }
}
