package dk.opgang.housingareas.figures.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Gap;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of an area's figures. As CSV it has the columns of an observation batch, so that it can be posted again,
 * and where a value is not shown, one that names it. */
record ObservationPage(
        List<ObservationView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count,
        @JsonIgnore boolean sameForAll)
        implements Tabular, Paged {

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final Text LABEL = new Text("Boligområdets tal", "Figures of the housing area");
    private static final Measure VALUE =
            new Measure("value", new Text("Værdi", "Value"), new Text("indikatorens enhed", "the indicator's unit"), 2);

    /**
     * The page as it is answered.
     *
     * @param sameForAll whether it holds only what everybody may read
     */
    static ObservationPage of(Page<ObservationView> page, boolean sameForAll) {
        return new ObservationPage(page.items(), page.next(), page.count(), sameForAll);
    }

    @Override
    public ObservationPage continuedAt(@Nullable String cursor) {
        return new ObservationPage(items, cursor, count, sameForAll);
    }

    @Override
    public Table table() {
        List<Dimension> dimensions = List.of(
                Dimension.of(
                        "housingAreaId",
                        new Text("Boligområde", "Housing area"),
                        Role.PLACE,
                        keys(it -> it.housingAreaId().toString())),
                Dimension.of("indicator", INDICATORS, keys(ObservationView::indicator)),
                Dimension.of("year", new Text("År", "Year"), Role.TIME, keys(it -> Integer.toString(it.year()))));
        List<Entry> entries = items.stream().map(this::entry).toList();
        List<String> notes = new ArrayList<>(List.of("source", "dataVersion"));
        if (tellsStatus()) {
            notes.add("valueStatus");
        }
        Set<Gap> gaps =
                Gap.suppressed(items.stream().anyMatch(it -> !it.suppressed().isEmpty()));
        return new Table(LABEL, dimensions, List.of(VALUE), notes, entries, gaps);
    }

    private List<String> keys(Function<ObservationView, String> key) {
        return items.stream().map(key).distinct().sorted().toList();
    }

    /** A table without remarks of its sources has no column for them. */
    private boolean tellsStatus() {
        return items.stream().anyMatch(it -> it.valueStatus() != null);
    }

    private Entry entry(ObservationView it) {
        List<@Nullable String> notes = new ArrayList<>();
        notes.add(it.source());
        notes.add(it.dataVersion());
        if (tellsStatus()) {
            notes.add(it.valueStatus());
        }
        List<@Nullable Number> values = new ArrayList<>();
        values.add(it.value());
        return new Entry(
                List.of(it.housingAreaId().toString(), it.indicator(), Integer.toString(it.year())),
                values,
                notes,
                Map.of(Gap.SUPPRESSED, Set.copyOf(it.suppressed())),
                it.valueStatus() == null ? Map.of() : Map.of(VALUE.name(), it.valueStatus()));
    }
}
