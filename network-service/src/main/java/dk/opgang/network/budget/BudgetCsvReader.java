package dk.opgang.network.budget;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TableFault;
import dk.opgang.platform.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BudgetCsv} writes. A row {@code TOTAL} and the column {@code total} need not be there and are checked if they
 * are; comments begin with {@code #}. Faults stand at {@code /rows/{row}/{column}}, the first row after the header being 1.
 */
final class BudgetCsvReader {

    /** A header of semicolons: the name of a period may hold one as well. */
    private static final Pattern SEMICOLONS = Pattern.compile("(^|;)\"?" + BudgetCsv.SECTION + "\"?(;|$)");

    private static final String COMMENT = "#";

    /** As where an amount is told in JSON. */
    private static final String NO_NUMBER = "invalid-decimal";

    private final Faults faults = new Faults();
    private final List<TotalRow> totals = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> header = List.of();
    private char delimiter = ',';
    private NumberStyle numbers = NumberStyle.UNTOLD;

    /** A row of sums, to be compared when all lines are known. */
    private record TotalRow(
            int row,
            String section,
            List<BigDecimal> amounts,
            @Nullable BigDecimal total) {}

    /** The form, to be checked like one in JSON; 400 or 422 with every fault of the table itself. */
    static BudgetForm read(@Nullable String name, String text) {
        return new BudgetCsvReader().form(name, text);
    }

    private BudgetForm form(@Nullable String name, String text) {
        List<CsvText.Row> records = records(text);
        header = records.isEmpty() ? List.of() : names(records.getFirst().cells());
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        requireColumns();
        header.forEach(column -> Scalars.fromText(column, String.class, "/header/" + column, faults));
        List<String> periods = header.stream()
                .filter(column -> !BudgetCsv.COLUMNS.contains(column))
                .toList();
        numbers = style(records);
        List<BudgetForm.Line> lines = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            readRow(i, records.get(i), periods, lines);
        }
        faults.throwIfAny();
        checkTotals(periods, lines);
        faults.throwIfAny();
        return new BudgetForm(null, Objects.requireNonNullElse(name, ""), periods, lines);
    }

    private List<CsvText.Row> records(String text) {
        String first = CsvText.withoutPreamble(text)
                .lines()
                .filter(line -> !line.startsWith(COMMENT) && line.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
        delimiter = SEMICOLONS.matcher(first).find() ? ';' : ',';
        return CsvText.rows(text, delimiter).stream()
                .filter(row -> !row.cells().getFirst().startsWith(COMMENT))
                .toList();
    }

    private static List<String> names(List<String> cells) {
        return cells.stream().map(Texts::key).toList();
    }

    /** How the amounts are written; those of all periods speak for each other. */
    private NumberStyle style(List<CsvText.Row> records) {
        if (delimiter == ',') {
            return NumberStyle.BETWEEN_COMMAS;
        }
        return NumberStyle.seenIn(records.stream().skip(1).flatMap(row -> IntStream.range(
                        0, Math.min(header.size(), row.cells().size()))
                .filter(i -> !List.of(BudgetCsv.SECTION, BudgetCsv.LINE).contains(header.get(i)))
                .mapToObj(i -> row.cells().get(i).strip())));
    }

    private void requireColumns() {
        for (String column : List.of(BudgetCsv.SECTION, BudgetCsv.LINE)) {
            if (!places.containsKey(column)) {
                faults.unreadable("/header/" + column, TableFault.MISSING_COLUMN);
            }
        }
        for (String column : BudgetCsv.COLUMNS) {
            if (Collections.frequency(header, column) > 1) {
                faults.unreadable("/header/" + column, TableFault.REPEATED_COLUMN);
            }
        }
        faults.throwIfAny();
    }

    private void readRow(int row, CsvText.Row record, List<String> periods, List<BudgetForm.Line> lines) {
        List<String> cells = record.cells();
        if (!record.wellFormed()) {
            faults.unreadable("/rows/" + row, TableFault.LINE_MALFORMED_QUOTES, record.line());
            return;
        }
        if (cells.size() != header.size()) {
            faults.unreadable("/rows/" + row, NetworkFault.WRONG_COUNT, header.size());
            return;
        }
        String section = text(row, cells, BudgetCsv.SECTION);
        String line = text(row, cells, BudgetCsv.LINE);
        // What cannot be read is a fault, so that nobody asks for those that are missing here.
        List<BigDecimal> amounts = periods.stream()
                .flatMap(period -> Stream.ofNullable(amount(row, record, period)))
                .toList();
        BigDecimal total =
                places.containsKey(BudgetCsv.TOTAL_COLUMN) ? amount(row, record, BudgetCsv.TOTAL_COLUMN) : null;
        if (line.equals(BudgetCsv.TOTAL_ROW)) {
            totals.add(new TotalRow(row, section, amounts, total));
        } else {
            lines.add(new BudgetForm.Line(section, line, amounts, total));
        }
    }

    private String text(int row, List<String> cells, String column) {
        String cell = Texts.key(cells.get(Objects.requireNonNull(places.get(column))));
        Scalars.fromText(cell, String.class, "/rows/" + row + "/" + column, faults);
        return cell;
    }

    private @Nullable BigDecimal amount(int row, CsvText.Row record, String column) {
        String text =
                record.cells().get(Objects.requireNonNull(places.get(column))).strip();
        return switch (numbers.read(text)) {
            case ReadNumber.Value(BigDecimal number) -> number;
            case ReadNumber.Unreadable why -> {
                Fault fault = NumberFaults.of(
                        why,
                        text,
                        "/rows/" + row + "/" + column,
                        "Linje " + record.line() + ", kolonne " + column,
                        "Line " + record.line() + ", column " + column);
                boolean isOther = why == ReadNumber.Unreadable.NO_NUMBER;
                faults.unreadable(isOther ? new Fault(fault.pointer(), NO_NUMBER, fault.detail()) : fault);
                yield null;
            }
        };
    }

    /** Compares the first sum of each section: further ones, and those of unknown sections, are faults whatever they tell. */
    private void checkTotals(List<String> periods, List<BudgetForm.Line> lines) {
        Set<String> sections = new HashSet<>();
        for (TotalRow told : totals) {
            String row = "/rows/" + told.row();
            BudgetCsv.SECTIONS.fault(row + "/section", told.section()).ifPresent(faults::broken);
            if (!sections.add(told.section())) {
                faults.broken(row + "/line", CommonFault.DUPLICATE);
            } else if (BudgetCsv.SECTIONS.keys().contains(told.section())) {
                checkTotal(told, periods, lines);
            }
        }
    }

    private void checkTotal(TotalRow told, List<String> periods, List<BudgetForm.Line> lines) {
        List<BudgetForm.Line> summed = lines.stream()
                .filter(line -> line.section().equals(told.section()))
                .toList();
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            int period = i;
            BigDecimal sum =
                    summed.stream().map(line -> line.amountsDkk().get(period)).reduce(BigDecimal.ZERO, BigDecimal::add);
            all = all.add(sum);
            compare(told.row(), periods.get(i), told.amounts().get(i), sum);
        }
        if (told.total() != null) {
            compare(told.row(), BudgetCsv.TOTAL_COLUMN, told.total(), all);
        }
    }

    private void compare(int row, String column, BigDecimal told, BigDecimal sum) {
        if (told.compareTo(sum) != 0) {
            faults.broken("/rows/" + row + "/" + column, NetworkFault.TOTAL_DIFFERS, sum.toPlainString());
        }
    }
}
