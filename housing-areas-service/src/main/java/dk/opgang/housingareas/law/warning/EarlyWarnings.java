package dk.opgang.housingareas.law.warning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.law.classification.CriterionColumns;
import dk.opgang.law.warning.Assessment;
import dk.opgang.law.warning.Assessment.Distance;
import dk.opgang.law.warning.Trend;
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

/** A page of early warnings. As a table it has a row for each criterion of each area. */
record EarlyWarnings(
        List<EarlyWarning> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count,
        @JsonIgnore boolean sameForAll)
        implements Tabular, Paged {

    private static final Text LABEL =
            new Text("Boligområdernes afstand til listen", "Distance of housing areas to the list");
    private static final Measure TREND = Measure.ofIndicator("trendPerYear", "Ændring om året", "Change a year");
    private static final List<String> NOTES = List.of(
            "name",
            "municipalityCode",
            "listDate",
            "level",
            "classes",
            "expectedClasses",
            "operator",
            "trendDirection");

    static EarlyWarnings of(Page<EarlyWarning> page, boolean sameForAll) {
        return new EarlyWarnings(page.items(), page.next(), page.count(), sameForAll);
    }

    @Override
    public EarlyWarnings continuedAt(@Nullable String cursor) {
        return new EarlyWarnings(items, cursor, count, sameForAll);
    }

    @Override
    public Table table() {
        List<Measure> measures = new ArrayList<>(CriterionColumns.MEASURES);
        measures.add(TREND);
        List<String> criteria = items.stream()
                .flatMap(item -> item.assessment().distances().stream())
                .map(Distance::criterion)
                .toList();
        List<Entry> entries = items.stream()
                .flatMap(item -> item.assessment().distances().stream().map(it -> entry(item, it)))
                .toList();
        Map<UUID, String> areas = new LinkedHashMap<>();
        items.forEach(item -> areas.put(item.housingAreaId(), item.name()));
        return new Table(
                LABEL,
                List.of(Dimension.ofAreas(areas), CriterionColumns.sets(), CriterionColumns.criteria(criteria)),
                measures,
                NOTES,
                entries,
                Set.of(Gap.UNDETERMINED));
    }

    private static Entry entry(EarlyWarning item, Distance it) {
        Assessment assessment = item.assessment();
        Trend trend = it.trend();
        List<@Nullable Number> values = CriterionColumns.values(it.value(), it.threshold(), it.distance(), it.met());
        values.add(trend == null ? null : trend.perYear());
        List<@Nullable String> notes = new ArrayList<>(List.of(
                item.name(),
                item.municipalityCode(),
                assessment.listDate().toString(),
                assessment.level().code(),
                String.join(" ", assessment.classes()),
                String.join(" ", assessment.next().expectedClasses()),
                it.operator().code()));
        notes.add(trend == null ? null : trend.direction());
        return Entry.open(
                List.of(item.housingAreaId().toString(), it.set().code(), it.criterion()),
                values,
                notes,
                CriterionColumns.open(it.value(), it.threshold(), it.met()));
    }
}
