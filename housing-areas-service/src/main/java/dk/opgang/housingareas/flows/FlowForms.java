package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.table.Dimension;
import dk.opgang.housingareas.table.Entry;
import dk.opgang.housingareas.table.Measure;
import dk.opgang.housingareas.table.Table;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flow table as rows of numbers, for CSV and JSON-stat. */
final class FlowForms {

    private static final CodeList GROUPS = CodeList.load("benefit-groups");
    private static final Text LABEL =
            new Text("Borgere på ydelse i boligområdet", "People on benefits in the housing area");
    private static final List<Measure> MEASURES = List.of(
            Measure.persons("baseline", "Ved periodens begyndelse", "At the beginning"),
            Measure.persons("new", "Nye", "New"),
            Measure.persons("closed", "Afsluttede", "Closed"),
            Measure.persons("net", "Nettoændring", "Net change"),
            Measure.persons("status", "Ved periodens slutning", "At the end"));

    private FlowForms() {}

    static Table table(FlowView view) {
        List<String> groups =
                view.rows().stream().map(FlowView.Row::benefitGroup).toList();
        Dimension dimension =
                Dimension.of("benefitGroup", GROUPS, groups).and(FlowTable.TOTAL, new Text("I alt", "Total"));
        List<Entry> entries = new ArrayList<>();
        view.rows().forEach(row -> entries.add(entry(row)));
        entries.add(entry(view.total()));
        return Table.ofPeople(LABEL, List.of(dimension), MEASURES, entries);
    }

    private static Entry entry(FlowView.Row row) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(row.baseline());
        values.add(row.opened());
        values.add(row.closed());
        values.add(row.net());
        values.add(row.status());
        return Entry.of(List.of(row.benefitGroup()), values, row.suppressed());
    }
}
