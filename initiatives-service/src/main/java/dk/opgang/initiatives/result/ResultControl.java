package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Leaves small counts of persons out of results that are shown to others than the participants' municipality. */
@Singleton
class ResultControl {

    private final DisclosureControl control;

    ResultControl(DisclosureConfig config) {
        this.control = new DisclosureControl(config.smallestShown());
    }

    List<ResultTable.Row> control(List<ResultRow> rows) {
        CountTable.Builder table = CountTable.builder();
        rows.forEach(row -> row.counts().forEach((name, value) -> table.count(new Cell(row.key(), name), value)));
        rows.forEach(row -> {
            sums(row, Retention.sums(6), table);
            sums(row, Retention.sums(12), table);
        });
        ControlledTable controlled = control.control(table.build());
        return rows.stream().map(row -> row(row, controlled)).toList();
    }

    /** Whoever is not retained has left: without the sums the one count would tell the other. */
    private static void sums(ResultRow row, Map<String, List<String>> sums, CountTable.Builder table) {
        sums.forEach((sum, parts) -> table.sum(
                new Cell(row.key(), sum),
                parts.stream().map(part -> new Cell(row.key(), part)).toList()));
    }

    private static ResultTable.Row row(ResultRow row, ControlledTable controlled) {
        Map<String, Long> shown = new LinkedHashMap<>();
        List<String> suppressed = new ArrayList<>();
        for (String name : row.counts().keySet()) {
            OptionalLong value = controlled.shown(new Cell(row.key(), name));
            shown.put(name, value.isPresent() ? value.getAsLong() : null);
            if (value.isEmpty()) {
                suppressed.add(name);
            }
        }
        return new ResultTable.Row(row.key(), shown, suppressed);
    }
}
