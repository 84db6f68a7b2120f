package dk.opgang.housingareas.imports;

import dk.opgang.housingareas.imports.ImportRequest.Mapping;
import dk.opgang.platform.json.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows of an observation batch of the numbers of a table. What the mapping does not name is told, not left out. */
final class MappedRows {

    private static final int NAMED_AT_MOST = 10;
    private static final int LONGEST_STATUS = 100;

    private final Mapping mapping;
    private final Map<String, Set<String>> unmapped = new LinkedHashMap<>();

    MappedRows(Mapping mapping) {
        this.mapping = mapping;
    }

    /** A row for each number that is wanted, with the columns of a batch. */
    List<Map<String, @Nullable Object>> of(List<SourceCell> cells, Faults faults) {
        if (!cells.isEmpty()) {
            column(mapping.area(), "/mapping/area/column", cells.getFirst(), faults);
            column(mapping.indicator(), "/mapping/indicator/column", cells.getFirst(), faults);
            column(mapping.year(), "/mapping/year/column", cells.getFirst(), faults);
        }
        faults.throwIfAny();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SourceCell cell : cells) {
            if (!mapping.area().skips(cell)
                    && !mapping.indicator().skips(cell)
                    && !mapping.year().skips(cell)) {
                rows.add(row(cell));
            }
        }
        unmapped.forEach((axis, entries) -> tell(axis, entries, faults));
        faults.throwIfAny();
        return rows;
    }

    private Map<String, @Nullable Object> row(SourceCell cell) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("housingAreaId", mapped("area", mapping.area(), cell));
        row.put("indicator", mapped("indicator", mapping.indicator(), cell));
        row.put("year", year(cell));
        row.put("value", cell.value());
        row.put("valueStatus", valueStatus(cell));
        row.put("source", mapping.source());
        row.put("dataVersion", mapping.dataVersion());
        row.put("status", mapping.status());
        return row;
    }

    private static @Nullable String valueStatus(SourceCell cell) {
        String status = cell.valueStatus();
        return status == null ? null : status.substring(0, Math.min(LONGEST_STATUS, status.length()));
    }

    private @Nullable Integer year(SourceCell cell) {
        String text = mapped("year", mapping.year(), cell);
        if (text == null || !text.matches("[0-9]{4}")) {
            unmapped("year", mapping.year(), cell);
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String mapped(String name, MappedAxis axis, SourceCell cell) {
        Optional<String> found = axis.of(cell);
        if (found.isEmpty()) {
            unmapped(name, axis, cell);
        }
        return found.orElse(null);
    }

    private void unmapped(String name, MappedAxis axis, SourceCell cell) {
        unmapped.computeIfAbsent(name, it -> new LinkedHashSet<>())
                .add(axis.entries(cell).stream().findFirst().orElse(""));
    }

    private static void column(MappedAxis axis, String pointer, SourceCell first, Faults faults) {
        if (axis.key() != null && !first.keys().containsKey(axis.key())) {
            faults.broken(pointer, "unknown-column", "Tabellen har ikke denne kolonne", "The table has no such column");
        }
    }

    private static void tell(String axis, Set<String> entries, Faults faults) {
        String named = entries.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        faults.broken(
                "/mapping/" + axis + "/values",
                "unmapped-value",
                "Står hverken i values eller skip: " + named,
                "Stands neither in values nor in skip: " + named);
    }
}
