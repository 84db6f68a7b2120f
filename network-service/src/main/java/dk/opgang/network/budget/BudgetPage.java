package dk.opgang.network.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of budgets, for the OpenAPI document alone. */
record BudgetPage(
        List<BudgetView> items,
        @Nullable String next,
        @Nullable Long count) {}
