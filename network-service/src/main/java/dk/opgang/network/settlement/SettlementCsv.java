package dk.opgang.network.settlement;

import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settlements as tables: a row for each line of one, or a row for each of many. */
final class SettlementCsv {

    private static final List<String> LINES =
            List.of("quarter", "id", "kind", "on", "debtor", "creditor", "amountDkk", "caseId", "belongsTo", "note");

    private static final List<String> SETTLEMENTS =
            List.of("id", "quarter", "party", "otherParty", "state", "lines", "debtor", "creditor", "amountDkk");

    private SettlementCsv() {}

    static String lines(SettlementView settlement, CsvForm form) {
        return CsvOut.text(form, csv -> {
            csv.row(LINES);
            settlement.lines().forEach(line -> csv.row(cells(settlement, line)));
        });
    }

    static String heads(List<SettlementView> settlements, CsvForm form) {
        return CsvOut.text(form, csv -> {
            csv.row(SETTLEMENTS);
            settlements.forEach(settlement -> csv.row(cells(settlement)));
        });
    }

    private static List<@Nullable Object> cells(SettlementView settlement, LineView line) {
        LineForm form = line.form();
        return Arrays.asList(
                settlement.quarter(),
                line.id(),
                form.kind(),
                form.on(),
                form.debtor(),
                form.creditor(),
                form.amountDkk(),
                form.caseId(),
                line.belongsTo(),
                form.note());
    }

    private static List<@Nullable Object> cells(SettlementView it) {
        Balance balance = it.balance();
        return Arrays.asList(
                it.id(),
                it.quarter(),
                it.parties().getFirst(),
                it.parties().getLast(),
                it.state(),
                it.lines().size(),
                balance == null ? null : balance.debtor(),
                balance == null ? null : balance.creditor(),
                balance == null ? null : balance.amountDkk());
    }
}
