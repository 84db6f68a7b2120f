package dk.opgang.network.budget;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it is posted.
 *
 * @param periods the columns, in their order
 * @param lines expenses and financing; in every period the two are equal
 */
record BudgetForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 40) @Distinct List<@NotBlank @Size(max = 50) String> periods,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines)
        implements Checked {

    /**
     * One line.
     *
     * @param section a code of {@code budget-sections}
     * @param amountsDkk kroner, one for each period, not negative
     * @param totalDkk their sum; need not be told, and is checked if it is
     */
    record Line(
            @NotNull @CodeOf("budget-sections") String section,
            @NotBlank @Size(max = 300) String line,
            @NotNull List<BigDecimal> amountsDkk,
            @Nullable BigDecimal totalDkk) {}

    @Override
    public void check(Faults faults) {
        if (periods != null && lines != null) {
            BudgetRules.check(this, faults);
        }
    }

    /** The figures of a form without faults. */
    BudgetTable table() {
        return new BudgetTable(
                periods,
                lines.stream()
                        .map(line -> new BudgetTable.Row(
                                line.section(),
                                line.line(),
                                line.amountsDkk().stream().map(Dkk::new).toList()))
                        .toList());
    }
}
