package dk.opgang.network.budget;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with a change of budgets. */
public enum BudgetProblem implements ProblemCode {
    ANOTHERS_BUDGET(403, "Kun den, der har lagt budgettet, kan ændre det", "Only who set the budget up can change it"),
    BUDGET_OWNER_REQUIRED(
            403,
            "Kun en kommune eller en organisation kan lægge et budget",
            "Only a municipality or an organisation can set a budget up");

    private final ProblemHead head;

    BudgetProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
