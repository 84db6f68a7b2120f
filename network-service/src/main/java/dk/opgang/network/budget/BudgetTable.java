package dk.opgang.network.budget;

import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of a budget, as they are kept.
 *
 * @param periods the columns, such as {@code 2019H2}
 * @param lines the rows, in the order in which they were posted
 */
record BudgetTable(List<String> periods, List<Row> lines) {

    /**
     * One line.
     *
     * @param section a code of {@code budget-sections}
     * @param amountsDkk one for each period
     */
    record Row(String section, String line, List<Dkk> amountsDkk) {

        Row {
            amountsDkk = List.copyOf(amountsDkk);
        }
    }

    BudgetTable {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** The sum of the section in each period. */
    List<Dkk> sums(String section) {
        return IntStream.range(0, periods.size())
                .mapToObj(period -> sum(lines.stream()
                        .filter(row -> row.section().equals(section))
                        .map(row -> row.amountsDkk().get(period))
                        .toList()))
                .toList();
    }

    static Dkk sum(List<Dkk> amounts) {
        return new Dkk(amounts.stream().map(Dkk::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
