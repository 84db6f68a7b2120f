package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.TableMapping.Axis;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a table say what one figure is. Where several do, none is taken by its position: what they differ in is told, a
 * dimension that is not fixed, or entries that mean the same here.
 */
final class Claims {

    private static final int NAMED_AT_MOST = 10;

    private final TableMapping mapping;
    private final boolean allDimensions;
    private final Map<List<Object>, List<SourceCell>> byFigure = new LinkedHashMap<>();

    Claims(TableMapping mapping, boolean allDimensions) {
        this.mapping = mapping;
        this.allDimensions = allDimensions;
    }

    void add(List<Object> figure, SourceCell cell) {
        byFigure.computeIfAbsent(figure, it -> new ArrayList<>(1)).add(cell);
    }

    void tell(Faults faults) {
        Map<String, Set<String>> dimensions = new LinkedHashMap<>();
        Map<Axis, Set<String>> entries = new LinkedHashMap<>();
        List<SourceCell> said = new ArrayList<>();
        byFigure.values().stream()
                .filter(cells -> cells.size() > 1)
                .forEach(cells -> compare(cells, dimensions, entries, said));
        if (allDimensions) {
            dimensions.putAll(unfixed());
        }
        dimensions.forEach((dimension, differing) -> faults.broken(
                TableMapping.filterPointer(dimension), ImportFault.UNFIXED_DIMENSION, dimension, some(differing)));
        entries.forEach((axis, differing) ->
                faults.broken(axis.pointer() + "/values", ImportFault.VALUES_REPEATED_FIGURE, some(differing)));
        if (!said.isEmpty()) {
            Set<String> da =
                    said.stream().map(it -> it.place().da()).collect(Collectors.toCollection(LinkedHashSet::new));
            Set<String> en =
                    said.stream().map(it -> it.place().en()).collect(Collectors.toCollection(LinkedHashSet::new));
            faults.broken("/data", ImportFault.DATA_REPEATED_FIGURE, new Text(some(da), some(en)));
        }
    }

    /** The dimensions with several entries that the mapping does not name. */
    private Map<String, Set<String>> unfixed() {
        Set<String> named = mapping.columns().keySet();
        Map<String, Set<String>> unfixed = new LinkedHashMap<>();
        byFigure.values().stream().flatMap(List::stream).forEach(cell -> cell.keys().keySet().stream()
                .filter(dimension -> !named.contains(dimension))
                .forEach(dimension -> unfixed.computeIfAbsent(dimension, it -> new LinkedHashSet<>())
                        .add(shown(cell, dimension))));
        unfixed.values().removeIf(entries -> entries.size() < 2);
        return unfixed;
    }

    private void compare(
            List<SourceCell> cells,
            Map<String, Set<String>> dimensions,
            Map<Axis, Set<String>> entries,
            List<SourceCell> said) {
        Set<String> differing = new LinkedHashSet<>();
        SourceCell first = cells.getFirst();
        cells.forEach(cell -> first.keys().keySet().stream()
                .filter(key ->
                        !Objects.equals(first.keys().get(key), cell.keys().get(key)))
                .forEach(differing::add));
        List<Axis> axes = mapping.axes().stream()
                .filter(axis -> differing.contains(axis.mapped().key()))
                .toList();
        for (Axis axis : axes) {
            differing.remove(axis.mapped().key());
            cells.forEach(cell -> entries.computeIfAbsent(axis, it -> new LinkedHashSet<>())
                    .add(axis.mapped().entries(cell).getFirst()));
        }
        for (String dimension : differing) {
            cells.forEach(cell -> dimensions
                    .computeIfAbsent(dimension, it -> new LinkedHashSet<>())
                    .add(shown(cell, dimension)));
        }
        if (axes.isEmpty() && differing.isEmpty() && cells.stream().anyMatch(cell -> !sameNumber(first, cell))) {
            said.addAll(cells);
        }
    }

    private static String shown(SourceCell cell, String dimension) {
        @Nullable List<String> entry = cell.keys().get(dimension);
        return entry == null ? "" : entry.getLast();
    }

    private static boolean sameNumber(SourceCell one, SourceCell other) {
        boolean same = one.value() == null || other.value() == null
                ? one.value() == other.value()
                : one.value().compareTo(other.value()) == 0;
        return same && Objects.equals(one.valueStatus(), other.valueStatus());
    }

    private static String some(Set<String> texts) {
        String named = texts.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return texts.size() > NAMED_AT_MOST ? named + " ..." : named;
    }
}
