package dk.opgang.network.budget;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A budget as a table: a row for each line, a column for each period, the sums at the end of both. */
final class BudgetCsv {

    static final CodeList SECTIONS = CodeList.load("budget-sections");

    static final String SECTION = "section";
    static final String LINE = "line";
    static final String TOTAL_COLUMN = "total";
    static final String TOTAL_ROW = "TOTAL";

    /** The columns that are no periods. */
    static final List<String> COLUMNS = List.of(SECTION, LINE, TOTAL_COLUMN);

    private BudgetCsv() {}

    static String write(BudgetForm budget, CsvForm form) {
        return CsvOut.textOfLines(form, csv -> {
            List<String> header = new ArrayList<>(List.of(SECTION, LINE));
            header.addAll(budget.periods());
            header.add(TOTAL_COLUMN);
            csv.row(header);
            for (String section : SECTIONS.keys()) {
                budget.lines().stream()
                        .filter(row -> row.section().equals(section))
                        .forEach(row -> csv.row(cells(section, row.line(), row.amounts())));
                csv.row(cells(section, TOTAL_ROW, budget.sums(section)));
            }
        });
    }

    private static List<Object> cells(String section, String line, List<Dkk> amounts) {
        List<Object> cells = new ArrayList<>(List.of(section, line));
        amounts.forEach(amount -> cells.add(cell(amount)));
        cells.add(cell(BudgetForm.sum(amounts)));
        return cells;
    }

    /** Whole kroner without decimals, as budgets are written. */
    private static BigDecimal cell(Dkk amount) {
        BigDecimal whole = amount.amount().stripTrailingZeros();
        return whole.scale() <= 0 ? whole.setScale(0) : amount.amount();
    }
}
