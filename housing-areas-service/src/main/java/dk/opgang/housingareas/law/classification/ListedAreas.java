package dk.opgang.housingareas.law.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.housingareas.law.classification.ClassifyAreas.Classified;
import dk.opgang.law.classification.ClassRule;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Gap;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of areas on a list. As a table each class of the law is a number: 1 if the area has it, 0 if not, none if that is open. */
record ListedAreas(
        List<ListedArea> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count,
        @JsonIgnore List<Classified> rows,
        @JsonIgnore LawVersion law,
        @JsonIgnore boolean sameForAll)
        implements Tabular, Paged {

    private static final CodeList CLASSES = CodeList.load("housing-area-classes");
    private static final Text LABEL = new Text("Boligområdernes klasser", "Classes of the housing areas");
    private static final List<String> NOTES =
            List.of("name", "municipalityCode", "listDate", "lawVersion", "classes", "determined");

    static ListedAreas of(Page<Classified> page, LawVersion law, boolean sameForAll) {
        return new ListedAreas(
                page.items().stream().map(ListedArea::of).toList(),
                page.next(),
                page.count(),
                page.items(),
                law,
                sameForAll);
    }

    @Override
    public ListedAreas continuedAt(@Nullable String cursor) {
        return new ListedAreas(items, cursor, count, rows, law, sameForAll);
    }

    @Override
    public Table table() {
        List<Measure> measures = new ArrayList<>();
        law.classes()
                .forEach(rule -> measures.add(Measure.statement(
                        rule.code(), CLASSES.find(rule.code()).orElseThrow().labels())));
        measures.add(new Measure(
                "consecutiveYears", new Text("Lister i træk", "Lists in a row"), new Text("lister", "lists"), 0));
        Map<UUID, String> areas = new LinkedHashMap<>();
        items.forEach(item -> areas.put(item.housingAreaId(), item.name()));
        return new Table(
                LABEL,
                List.of(Dimension.ofAreas(areas)),
                measures,
                NOTES,
                rows.stream().map(this::entry).toList(),
                Set.of(Gap.UNDETERMINED));
    }

    private Entry entry(Classified row) {
        ListedArea area = ListedArea.of(row);
        List<@Nullable Number> values = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ClassRule rule : law.classes()) {
            ThreeValued met = row.onList().classes().getOrDefault(rule.code(), ThreeValued.FALSE);
            values.add(met.asNumber());
            if (met == ThreeValued.UNKNOWN) {
                open.add(rule.code());
            }
        }
        values.add(area.consecutiveYears());
        return Entry.open(
                List.of(area.housingAreaId().toString()),
                values,
                List.of(
                        area.name(),
                        area.municipalityCode(),
                        area.listDate().toString(),
                        area.lawVersion(),
                        String.join(" ", area.classes()),
                        Boolean.toString(area.determined())),
                open);
    }
}
