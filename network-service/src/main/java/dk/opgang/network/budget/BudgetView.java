package dk.opgang.network.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A budget with its financing and its sums. Amounts are sent as text, so lines are no part of the form here.
 *
 * @param periods the columns, in their order
 * @param lines expenses and financing; in every period the two are equal
 * @param totals the sums of expenses and of financing, which are equal in every period
 */
record BudgetView(
        UUID id,
        @Nullable Source source,
        String name,
        List<String> periods,
        List<Line> lines,
        List<Total> totals,
        @JsonUnwrapped Stored stored) {

    /** One line with its sum. */
    @Schema(name = "BudgetLine")
    record Line(String section, String line, List<Dkk> amountsDkk, Dkk totalDkk) {

        static Line of(BudgetForm.Line line) {
            return new Line(line.section(), line.line(), line.amounts(), BudgetForm.sum(line.amounts()));
        }
    }

    /** All lines of a section together. */
    @Schema(name = "BudgetTotal")
    record Total(String section, List<Dkk> amountsDkk, Dkk totalDkk) {

        static Total of(String section, List<Dkk> amounts) {
            return new Total(section, amounts, BudgetForm.sum(amounts));
        }
    }

    static BudgetView of(Budget budget) {
        BudgetForm form = budget.form();
        return new BudgetView(
                budget.id(),
                form.source(),
                form.name(),
                form.periods(),
                form.lines().stream().map(Line::of).toList(),
                BudgetCsv.SECTIONS.keys().stream()
                        .map(section -> Total.of(section, form.sums(section)))
                        .toList(),
                Stored.of(budget));
    }
}
