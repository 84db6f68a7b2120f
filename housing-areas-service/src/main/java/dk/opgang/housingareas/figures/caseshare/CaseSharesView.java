package dk.opgang.housingareas.figures.caseshare;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case shares of an area as they are answered.
 *
 * @param disclosureControlled whether the counts are made fit for everybody
 * @param roundedTo the step in which cases are counted, if they are rounded
 */
public record CaseSharesView(
        UUID housingAreaId,
        List<CasesOfYear> rows,
        boolean disclosureControlled,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer roundedTo)
        implements Tabular {

    private static final Text LABEL = new Text(
            "Borgere på ydelse i boligområdet ved årets slutning",
            "People on benefits in the area at the end of the year");
    private static final List<Measure> MEASURES = List.of(
            Measure.persons("activeCases", "Borgere på ydelse", "People on benefits"),
            Measure.persons("workingAgeResidents", "Beboere på 18-64 år", "Residents aged 18-64"),
            Measure.percent("sharePct", "Andel", "Share"));

    @Override
    public Table table() {
        List<String> years =
                rows.stream().map(row -> Integer.toString(row.year())).toList();
        return Table.ofPeople(
                LABEL,
                List.of(Dimension.of("year", new Text("År", "Year"), Role.TIME, years)),
                MEASURES,
                rows.stream().map(CaseSharesView::entry).toList());
    }

    @Override
    public boolean sameForAll() {
        return disclosureControlled && rows.stream().allMatch(row -> row.withheld() == null);
    }

    private static Entry entry(CasesOfYear row) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(row.activeCases());
        values.add(row.workingAgeResidents());
        values.add(row.sharePct());
        return Entry.of(List.of(Integer.toString(row.year())), values, row.suppressed());
    }
}
