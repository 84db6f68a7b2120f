package dk.opgang.housingareas.flows;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    private static final List<Measure> CAUSES = Stream.concat(
                    Arrays.stream(OpeningCause.values()).map(it -> cause("newBy.", it.code(), it.label())),
                    Arrays.stream(ClosingCause.values()).map(it -> cause("closedBy.", it.code(), it.label())))
            .toList();

    private FlowForms() {}

    private static Measure cause(String prefix, String code, Text label) {
        return Measure.persons(prefix + code, label.da(), label.en());
    }

    static Table table(FlowsView view) {
        List<Entry> entries = entries(List.of(), view.rows(), view.total());
        return Table.ofPeople(LABEL, List.of(groups(view.rows())), measures(view.total()), entries);
    }

    static Table table(FlowSeriesView series) {
        List<String> periods =
                series.periods().stream().map(FlowSeriesView.Step::key).toList();
        List<FlowsView.Row> rows = series.periods().getFirst().rows();
        List<Entry> entries = series.periods().stream()
                .flatMap(it -> entries(List.of(it.key()), it.rows(), it.total()).stream())
                .toList();
        return Table.ofPeople(
                LABEL,
                List.of(Dimension.of("period", new Text("Periode", "Period"), Role.TIME, periods), groups(rows)),
                MEASURES,
                entries);
    }

    private static Dimension groups(List<FlowsView.Row> rows) {
        List<String> groups = rows.stream().map(FlowsView.Row::benefitGroup).toList();
        return Dimension.of("benefitGroup", GROUPS, groups).and(FlowTable.TOTAL, new Text("I alt", "Total"));
    }

    private static List<Entry> entries(List<String> keys, List<FlowsView.Row> rows, FlowsView.Row total) {
        return Stream.concat(rows.stream(), Stream.of(total))
                .map(row -> entry(keys, row))
                .toList();
    }

    private static List<Measure> measures(FlowsView.Row row) {
        return row.newBy() == null
                ? MEASURES
                : Stream.concat(MEASURES.stream(), CAUSES.stream()).toList();
    }

    private static Entry entry(List<String> period, FlowsView.Row row) {
        List<String> keys = new ArrayList<>(period);
        keys.add(row.benefitGroup());
        List<@Nullable Number> values = new ArrayList<>();
        values.add(row.baseline());
        values.add(row.opened());
        values.add(row.closed());
        values.add(row.net());
        values.add(row.status());
        if (row.newBy() != null && row.closedBy() != null) {
            values.addAll(row.newBy().values());
            values.addAll(row.closedBy().values());
        }
        return Entry.of(keys, values, row.suppressed());
    }
}
