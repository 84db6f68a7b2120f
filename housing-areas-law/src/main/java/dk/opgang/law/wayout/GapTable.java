package dk.opgang.law.wayout;

import dk.opgang.law.classification.CriterionColumns;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way out as a table: the gap of each criterion of each list, and for work how many residents close it. */
final class GapTable {

    private static final Text LABEL = new Text("Boligområdets vej ud", "The housing area's way out");
    private static final List<Measure> MORE = List.of(
            Measure.ofIndicator("needed", "Nødvendig ændring", "Change that is needed"),
            Measure.ofIndicator(
                    "neededEachOpenYear", "Nødvendig ændring i hvert åbent år", "Change needed each open year"),
            Measure.persons("residentsToMove", "Beboere, der skal i arbejde", "Residents to move into work"));

    private GapTable() {}

    static Table of(WayOut wayOut) {
        List<Measure> measures = new ArrayList<>(CriterionColumns.MEASURES);
        measures.addAll(MORE);
        List<String> lists =
                wayOut.lists().stream().map(list -> list.listDate().toString()).toList();
        List<String> criteria = wayOut.lists().stream()
                .flatMap(list -> list.gaps().stream())
                .map(Gap::criterion)
                .toList();
        List<Entry> entries = wayOut.lists().stream()
                .flatMap(list -> list.gaps().stream().map(gap -> entry(list, gap)))
                .toList();
        return new Table(
                LABEL,
                List.of(
                        Dimension.of("listDate", new Text("Liste", "List"), Dimension.Role.TIME, lists),
                        CriterionColumns.sets(),
                        CriterionColumns.criteria(criteria)),
                measures,
                List.of("role", "operator", "direction", "unit", "reachable", "open"),
                entries,
                Set.of(dk.opgang.platform.table.Gap.UNDETERMINED));
    }

    private static Entry entry(ListOutlook list, Gap gap) {
        List<@Nullable Number> values =
                CriterionColumns.values(gap.value(), gap.threshold(), gap.distance(), gap.met());
        List<String> open = CriterionColumns.open(gap.value(), gap.threshold(), gap.met());
        ResidentsToMove work = list.work().stream()
                .filter(it -> it.set() == gap.set() && it.criterion().equals(gap.criterion()))
                .findFirst()
                .orElse(null);
        values.add(gap.needed());
        values.add(gap.neededEachOpenYear());
        values.add(work == null ? null : work.residents());
        if (gap.needed() == null) {
            open.add("needed");
        }
        if (work != null && work.reachable() == null) {
            open.add("residentsToMove");
        }
        return Entry.open(
                List.of(list.listDate().toString(), gap.set().code(), gap.criterion()),
                values,
                Arrays.asList(
                        gap.role().code(),
                        gap.operator().code(),
                        gap.direction(),
                        gap.unit(),
                        gap.reachable() == null ? null : gap.reachable().toString(),
                        Boolean.toString(gap.open())),
                open);
    }
}
