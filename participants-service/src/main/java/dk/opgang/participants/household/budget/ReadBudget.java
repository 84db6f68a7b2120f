package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.draw.DrawKind;
import dk.opgang.participants.household.draw.Draws;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a budget with what is left of it. */
@Singleton
public class ReadBudget {

    private final Families families;
    private final Budgets budgets;
    private final BudgetItems items;
    private final Draws draws;

    ReadBudget(Families families, Budgets budgets, BudgetItems items, Draws draws) {
        this.families = families;
        this.budgets = budgets;
        this.items = items;
        this.draws = draws;
    }

    @Transactional
    BudgetView one(Caller caller, UUID household, int year, @Nullable String purpose) {
        families.toRead(caller, household, purpose);
        return budgets.of(caller, household, year)
                .map(budget -> view(caller, budget))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The budgets of the household, of all years. */
    @Transactional
    public List<BudgetView> all(Caller caller, UUID household) {
        return budgets.list(caller, Restriction.equal("householdId", household)).stream()
                .map(budget -> view(caller, budget))
                .toList();
    }

    /** A budget that the caller has just read or written. */
    @Transactional
    BudgetView view(Caller caller, Budget budget) {
        return BudgetView.of(
                budget,
                plannable(caller, budget.householdId(), budget.year()),
                items.balance(caller, budget.householdId(), budget.year()));
    }

    /** What the household draws in the year and can plan. */
    BigDecimal plannable(Caller caller, UUID household, int year) {
        return draws.sums(caller, household, year, year).stream()
                .filter(sum -> DrawKind.isPlannable(sum.kind()))
                .map(Draws.Sum::amountDkk)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
