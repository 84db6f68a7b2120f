package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Agrees with a family on what it plans itself in a year. */
@Singleton
class PutBudget {

    private final Families families;
    private final Budgets budgets;
    private final BudgetItems items;
    private final ReadBudget read;

    PutBudget(Families families, Budgets budgets, BudgetItems items, ReadBudget read) {
        this.families = families;
        this.budgets = budgets;
        this.items = items;
        this.read = read;
    }

    @Transactional
    Posted<Budget> put(Caller caller, UUID id, int year, PutPrecondition precondition, BudgetForm told) {
        Household household = families.toChange(caller, id, "agree-household-budget");
        Optional<Budget> known = budgets.of(caller, id, year);
        precondition.require(known);
        BudgetForm form = told.whole();
        check(form, read.plannable(caller, id, year), items.balance(caller, id, year));
        if (known.isPresent()) {
            known.get().change(form);
            budgets.flush();
            return new Posted<>(known.get(), false);
        }
        Budget budget = new Budget(household.id(), household.municipalityCode(), year, form);
        budgets.persist(budget);
        budgets.flush();
        return new Posted<>(budget, true);
    }

    /** A frame is not made smaller than what its items take of it. */
    private static void check(BudgetForm form, BigDecimal plannable, Balance balance) {
        Faults faults = new Faults();
        if (form.ownFrameDkk().compareTo(plannable) > 0) {
            faults.broken("/ownFrameDkk", HouseholdFault.FRAME_EXCEEDS_PLANNABLE, plannable.toPlainString());
        }
        BigDecimal remaining = balance.remainingOf(form.ownFrameDkk());
        if (remaining.signum() < 0) {
            faults.broken("/ownFrameDkk", HouseholdFault.BUDGET_EXCEEDED, remaining.toPlainString());
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults.all())
                    .with("remainingDkk", remaining.toPlainString());
        }
        faults.throwIfAny();
    }
}
