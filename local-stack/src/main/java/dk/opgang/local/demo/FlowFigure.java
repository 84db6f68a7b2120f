package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A row of the flow table of Sundparken, persons.
 *
 * @param opened open after the first reading date and by the second
 */
public record FlowFigure(String group, int baseline, int opened, int closed, int net, int status) {

    /** The group of the row that sums the others. */
    public static final String TOTAL = "total";

    public FlowFigure {
        if (status != baseline + opened - closed || net != status - baseline) {
            throw new IllegalArgumentException("The row of " + group + " does not add up");
        }
    }

    /** The published table, with its total as the last row. */
    public static List<FlowFigure> published() {
        return Csv.read("sundparken-flow-2018-2020.csv").stream()
                .map(FlowFigure::of)
                .toList();
    }

    private static FlowFigure of(NamedCsvRecord row) {
        return new FlowFigure(
                row.getField("benefit_group"),
                number(row, "baseline_2018_04"),
                number(row, "new"),
                number(row, "closed"),
                number(row, "net"),
                number(row, "status_2020_02"));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
