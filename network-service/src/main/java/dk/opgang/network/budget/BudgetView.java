package dk.opgang.network.budget;

import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it is answered.
 *
 * @param totals the sums of expenses and of financing, which are equal in every period
 */
record BudgetView(
        UUID id,
        @Nullable Source source,
        String name,
        List<String> periods,
        List<Line> lines,
        List<Total> totals,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** One line with its sum. */
    record Line(String section, String line, List<Dkk> amountsDkk, Dkk totalDkk) {}

    /** All lines of a section together. */
    record Total(String section, List<Dkk> amountsDkk, Dkk totalDkk) {}

    static BudgetView of(Budget budget) {
        BudgetTable table = budget.table();
        return new BudgetView(
                budget.id(),
                budget.source(),
                budget.name(),
                table.periods(),
                table.lines().stream()
                        .map(row -> new Line(
                                row.section(), row.line(), row.amountsDkk(), BudgetTable.sum(row.amountsDkk())))
                        .toList(),
                BudgetCsv.SECTIONS.keys().stream()
                        .map(section -> new Total(section, table.sums(section), BudgetTable.sum(table.sums(section))))
                        .toList(),
                budget.createdAt(),
                budget.updatedAt(),
                budget.version());
    }
}
