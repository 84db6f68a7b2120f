package dk.opgang.network.budget;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A budget with its financing.
 *
 * @param periods the columns, in their order, such as {@code 2019H2}
 * @param lines expenses and financing; in every period the two are equal
 */
@Embeddable
record BudgetForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 40) @Distinct List<@NotBlank @Size(max = 50) String> periods,

        @NotEmpty @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Line> lines)
        implements PostedForm, Checked {

    /**
     * One line.
     *
     * @param section a code of {@code budget-sections}
     * @param amountsDkk kroner, one for each period, not negative
     * @param totalDkk their sum; need not be told, and is checked if it is
     */
    @Schema(name = "NewBudgetLine")
    record Line(
            @NotNull @CodeOf("budget-sections") String section,
            @NotBlank @Size(max = 300) String line,
            @NotNull List<BigDecimal> amountsDkk,
            @Nullable BigDecimal totalDkk) {

        /** As it is kept: with two decimals, and without the sum, which follows. */
        Line kept() {
            return new Line(section, line, amounts().stream().map(Dkk::amount).toList(), null);
        }

        List<Dkk> amounts() {
            return amountsDkk.stream().map(Dkk::new).toList();
        }
    }

    @Override
    public void check(Faults faults) {
        if (periods != null && lines != null) {
            BudgetRules.check(this, faults);
        }
    }

    /** A form without faults as it is kept. */
    BudgetForm kept() {
        return new BudgetForm(
                source, name, periods, lines.stream().map(Line::kept).toList());
    }

    /** The sum of the section in each period. */
    List<Dkk> sums(String section) {
        return IntStream.range(0, periods.size())
                .mapToObj(period -> sum(lines.stream()
                        .filter(line -> line.section().equals(section))
                        .map(line -> new Dkk(line.amountsDkk().get(period)))
                        .toList()))
                .toList();
    }

    static Dkk sum(List<Dkk> amounts) {
        return new Dkk(amounts.stream().map(Dkk::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
