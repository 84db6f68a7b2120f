package dk.opgang.housingareas.figures.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.housingareas.figures.comparison.ComparedFigure.Beside;
import dk.opgang.platform.codes.CodeList;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An area beside its surroundings, by indicator and year.
 *
 * @param sameForAll whether it is what everybody sees
 */
@Schema(name = "Comparisons")
record ComparisonView(
        UUID housingAreaId,
        String municipalityCode,
        List<ComparedFigure> rows,
        @JsonIgnore boolean sameForAll) implements Tabular {

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final Text LABEL =
            new Text("Boligområdet ved siden af sine omgivelser", "The housing area beside its surroundings");
    private static final Text UNIT = new Text("indikatorens enhed", "the indicator's unit");
    private static final List<Measure> MEASURES = Stream.concat(
                    Stream.of(new Measure("area", new Text("Boligområdet", "The area"), UNIT, 2)),
                    Stream.of(
                                    beside("municipality", "Kommunen", "The municipality"),
                                    beside("region", "Regionen", "The region"),
                                    beside("national", "Landet", "The country"))
                            .flatMap(List::stream))
            .toList();

    @Override
    public Table table() {
        Dimension indicators = Dimension.of("indicator", INDICATORS, keys(ComparedFigure::indicator));
        Dimension years =
                Dimension.of("year", new Text("År", "Year"), Role.TIME, keys(row -> Integer.toString(row.year())));
        Set<Gap> gaps =
                Gap.suppressed(rows.stream().anyMatch(row -> !row.suppressed().isEmpty()));
        List<Entry> entries = rows.stream().map(ComparisonView::entry).toList();
        return new Table(LABEL, List.of(indicators, years), MEASURES, List.of(), entries, gaps);
    }

    private List<String> keys(Function<ComparedFigure, String> key) {
        return rows.stream().map(key).distinct().sorted().toList();
    }

    private static List<Measure> beside(String name, String da, String en) {
        return List.of(
                new Measure(name, new Text(da, en), UNIT, 2),
                Measure.percent(name + ".index", da + ", indeks", en + ", index"),
                new Measure(name + ".gap", new Text(da + ", afstand", en + ", gap"), UNIT, 2));
    }

    private static Entry entry(ComparedFigure row) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(row.area());
        for (Beside beside : new @Nullable Beside[] {row.municipality(), row.region(), row.national()}) {
            values.add(beside == null ? null : beside.value());
            values.add(beside == null ? null : beside.index());
            values.add(beside == null ? null : beside.gap());
        }
        return Entry.of(List.of(row.indicator(), Integer.toString(row.year())), values, suppressed(row));
    }

    private static List<String> suppressed(ComparedFigure row) {
        return row.suppressed().isEmpty()
                ? List.of()
                : MEASURES.stream()
                        .map(Measure::name)
                        .filter(name -> name.equals("area") || name.endsWith(".index") || name.endsWith(".gap"))
                        .toList();
    }
}
