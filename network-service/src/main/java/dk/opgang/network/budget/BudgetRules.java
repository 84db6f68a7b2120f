package dk.opgang.network.budget;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for a budget: every amount has its place, totals are sums, and the financing covers the expenses. */
final class BudgetRules {

    static final String EXPENSE = "expense";
    static final String FINANCING = "financing";

    private BudgetRules() {}

    static void check(BudgetForm form, Faults faults) {
        checkNames(form, faults);
        boolean complete = true;
        for (int i = 0; i < form.lines().size(); i++) {
            BudgetForm.Line line = form.lines().get(i);
            complete &= checkAmounts(line, form.periods().size(), "/lines/" + i, faults);
        }
        if (complete && faults.isEmpty() && checkSize(form, faults)) {
            checkBalance(form, faults);
        }
    }

    private static void checkNames(BudgetForm form, Faults faults) {
        for (int i = 0; i < form.periods().size(); i++) {
            if (BudgetCsv.COLUMNS.contains(form.periods().get(i))) {
                reserved("/periods/" + i, faults);
            }
        }
        Set<List<String>> lines = new HashSet<>();
        for (int i = 0; i < form.lines().size(); i++) {
            BudgetForm.Line line = form.lines().get(i);
            if (line.section() != null && line.line() != null && !lines.add(List.of(line.section(), line.line()))) {
                faults.broken("/lines/" + i + "/line", CommonFault.DUPLICATE);
            }
            if (BudgetCsv.TOTAL_ROW.equals(line.line())) {
                reserved("/lines/" + i + "/line", faults);
            }
        }
    }

    /** In the table of a budget the name would be that of a sum or of a column of its own. */
    private static void reserved(String pointer, Faults faults) {
        faults.broken(pointer, NetworkFault.RESERVED_NAME);
    }

    private static boolean checkAmounts(BudgetForm.Line line, int periods, String pointer, Faults faults) {
        List<BigDecimal> amounts = line.amountsDkk();
        if (amounts == null) {
            return false;
        }
        if (amounts.size() != periods) {
            faults.broken(pointer + "/amountsDkk", NetworkFault.WRONG_COUNT, periods);
            return false;
        }
        boolean valid = true;
        for (int i = 0; i < periods; i++) {
            if (!Dkk.isValid(amounts.get(i)) || amounts.get(i).signum() < 0) {
                faults.broken(pointer + "/amountsDkk/" + i, CommonFault.INVALID_AMOUNT);
                valid = false;
            }
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (valid && line.totalDkk() != null && line.totalDkk().compareTo(sum) != 0) {
            faults.broken(pointer + "/totalDkk", NetworkFault.TOTAL_DIFFERS, sum.toPlainString());
        }
        return valid;
    }

    /** What all lines make together must be an amount as well. */
    private static boolean checkSize(BudgetForm form, Faults faults) {
        BigDecimal all = form.lines().stream()
                .flatMap(line -> line.amountsDkk().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Dkk.isValid(all)) {
            faults.broken("/lines", NetworkFault.TOO_LARGE);
            return false;
        }
        return true;
    }

    private static void checkBalance(BudgetForm form, Faults faults) {
        List<Dkk> expenses = form.sums(EXPENSE);
        List<Dkk> financing = form.sums(FINANCING);
        for (int i = 0; i < form.periods().size(); i++) {
            if (!expenses.get(i).equals(financing.get(i))) {
                faults.broken("/periods/" + i, NetworkFault.NOT_BALANCED, expenses.get(i), financing.get(i));
            }
        }
    }
}
