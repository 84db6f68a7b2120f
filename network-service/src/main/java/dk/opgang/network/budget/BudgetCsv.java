package dk.opgang.network.budget;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opgang.network.posting.KnownCodes;
import dk.opgang.platform.value.Dkk;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A budget as a table: a row for each line, a column for each period, the sums at the end of both. */
final class BudgetCsv {

    static final String SECTION = "section";
    static final String LINE = "line";
    static final String TOTAL_COLUMN = "total";
    static final String TOTAL_ROW = "TOTAL";

    /** The columns that are no periods. */
    static final List<String> COLUMNS = List.of(SECTION, LINE, TOTAL_COLUMN);

    private BudgetCsv() {}

    static String write(BudgetTable table, char delimiter) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            List<String> header = new ArrayList<>(List.of(SECTION, LINE));
            header.addAll(table.periods());
            header.add(TOTAL_COLUMN);
            csv.writeRecord(header);
            for (String section : KnownCodes.BUDGET_SECTIONS.all()) {
                table.lines().stream()
                        .filter(row -> row.section().equals(section))
                        .forEach(row -> csv.writeRecord(cells(section, row.line(), row.amountsDkk())));
                csv.writeRecord(cells(section, TOTAL_ROW, table.sums(section)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return text.toString();
    }

    private static List<String> cells(String section, String line, List<Dkk> amounts) {
        List<String> cells = new ArrayList<>(List.of(section, line));
        amounts.forEach(amount -> cells.add(cell(amount)));
        cells.add(cell(BudgetTable.sum(amounts)));
        return cells;
    }

    /** Whole kroner without decimals, as budgets are written. */
    private static String cell(Dkk amount) {
        BigDecimal whole = amount.amount().stripTrailingZeros();
        return whole.scale() <= 0 ? whole.toPlainString() : amount.toString();
    }
}
