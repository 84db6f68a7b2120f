package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What holds for an item of a budget: its states, the rules that were agreed on, and that no frame is overdrawn. */
final class ItemRules {

    private static final String PLANNED = "/plannedDkk";
    private static final String SPENT = "/spentDkk";

    private ItemRules() {}

    /**
     * Whether an item may go from one state to the other. What needs approval is not spent without it.
     *
     * @param before null of a new one, which begins as planned
     * @param after whole
     */
    static boolean allows(BudgetForm.Rules rules, @Nullable ItemForm before, ItemForm after) {
        ItemState from = before == null ? ItemState.PLANNED : before.standing();
        ItemState to = after.standing();
        if (!from.next().contains(to)) {
            return false;
        }
        if (to != ItemState.SPENT || from == ItemState.APPROVED) {
            return true;
        }
        // One that is spent and was planned above the limit was approved before; one below it was not.
        boolean wasApproved = from == ItemState.SPENT && rules.needsApproval(after.plannedDkk());
        boolean needsApproval = rules.needsApproval(after.plannedDkk()) || rules.needsApproval(after.spentDkk());
        boolean isRaised = from != ItemState.SPENT || raises(before, after);
        return wasApproved || !needsApproval || !isRaised;
    }

    /**
     * Adds the faults of an item.
     *
     * @param remaining what the budget has left now, the item as it was before
     * @param before null of a new one
     * @param after whole
     */
    static void check(
            BudgetForm.Rules rules, BigDecimal remaining, @Nullable ItemForm before, ItemForm after, Faults faults) {
        if (before != null && before.standing() != ItemState.PLANNED) {
            faults.unchanged("/purpose", before.purpose(), after.purpose());
            faults.unchanged(PLANNED, before.plannedDkk(), after.plannedDkk());
        }
        if (after.standing() != ItemState.SPENT) {
            told(SPENT, after.spentDkk(), faults);
            told("/spentOn", after.spentOn(), faults);
        }
        agreed(rules, before, after, faults);
        BigDecimal more = after.taken().subtract(before == null ? BigDecimal.ZERO : before.taken());
        if (more.signum() > 0 && more.compareTo(remaining) > 0) {
            faults.broken(
                    after.standing() == ItemState.SPENT ? SPENT : PLANNED,
                    HouseholdFault.BUDGET_EXCEEDED,
                    remaining.toPlainString());
        }
    }

    /** What was agreed on binds what is told anew; what stood before a rule was made stays. */
    private static void agreed(BudgetForm.Rules rules, @Nullable ItemForm before, ItemForm after, Faults faults) {
        if ((before == null || !before.purpose().equals(after.purpose())) && rules.excludes(after.purpose())) {
            faults.broken("/purpose", HouseholdFault.PURPOSE_EXCLUDED);
        }
        if ((before == null || before.plannedDkk().compareTo(after.plannedDkk()) != 0)
                && rules.isTooLarge(after.plannedDkk())) {
            tooLarge(PLANNED, rules, faults);
        }
        boolean costsMore = after.spentDkk() != null && after.spentDkk().compareTo(after.plannedDkk()) > 0;
        if (costsMore && (before == null || raises(before, after)) && rules.isTooLarge(after.spentDkk())) {
            tooLarge(SPENT, rules, faults);
        }
    }

    private static boolean raises(@Nullable ItemForm before, ItemForm after) {
        return before == null
                || before.spentDkk() == null
                || after.spentDkk() != null && after.spentDkk().compareTo(before.spentDkk()) > 0;
    }

    private static void tooLarge(String pointer, BudgetForm.Rules rules, Faults faults) {
        faults.broken(
                pointer,
                HouseholdFault.ITEM_TOO_LARGE,
                Objects.requireNonNull(rules.largestItemDkk()).toPlainString());
    }

    private static void told(String pointer, @Nullable Object value, Faults faults) {
        if (value != null) {
            faults.broken(pointer, HouseholdFault.NOT_SPENT);
        }
    }

    /** Whether one of the faults is that the frame does not suffice. */
    static boolean tellsOfOverdraft(Faults faults) {
        return faults.all().stream().anyMatch(fault -> fault.code().equals(HouseholdFault.BUDGET_EXCEEDED.code()));
    }
}
