package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.TableMapping.Axis;
import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a batch of the numbers of a table. What the mapping does not name is told, not left out, and of two numbers that would
 * be the same figure neither is taken.
 */
final class MappedRows {

    private static final int NAMED_AT_MOST = 10;
    private static final int LONGEST_STATUS = 100;

    private final TableMapping mapping;
    private final boolean allDimensions;
    private final Map<Axis, Set<String>> unmapped = new LinkedHashMap<>();

    /** @param allDimensions whether every dimension has to be named or fixed, also one that makes no two numbers one figure */
    MappedRows(TableMapping mapping, boolean allDimensions) {
        this.mapping = mapping;
        this.allDimensions = allDimensions;
    }

    /** A row for each number that is wanted, with the columns of a batch. */
    List<Map<String, @Nullable Object>> of(List<SourceCell> cells, Faults faults) {
        faults.throwIfAny();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Claims claims = new Claims(mapping, allDimensions);
        for (SourceCell cell : new WantedCells(mapping).of(cells, faults)) {
            Map<String, @Nullable Object> row = row(cell);
            rows.add(row);
            claims.add(figure(row), cell);
        }
        unmapped.forEach((axis, entries) -> tell(axis, entries, faults));
        faults.throwIfAny();
        claims.tell(faults);
        faults.throwIfAny();
        return rows;
    }

    private List<Object> figure(Map<String, @Nullable Object> row) {
        return mapping.axes().stream()
                .map(axis -> (Object) String.valueOf(row.get(axis.batchColumn())))
                .toList();
    }

    private Map<String, @Nullable Object> row(SourceCell cell) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Axis axis : mapping.axes()) {
            row.put(axis.batchColumn(), axis.isYear() ? year(axis, cell) : mapped(axis, cell));
        }
        row.put("value", cell.value());
        row.put("valueStatus", valueStatus(cell));
        row.putAll(mapping.constants());
        return row;
    }

    private static @Nullable String valueStatus(SourceCell cell) {
        String status = cell.valueStatus();
        return status == null ? null : status.substring(0, Math.min(LONGEST_STATUS, status.length()));
    }

    private @Nullable Integer year(Axis axis, SourceCell cell) {
        String text = mapped(axis, cell);
        if (text == null || !text.matches("[0-9]{4}")) {
            unmapped(axis, cell);
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String mapped(Axis axis, SourceCell cell) {
        Optional<String> found = axis.mapped().of(cell);
        if (found.isEmpty()) {
            unmapped(axis, cell);
        }
        return found.orElse(null);
    }

    private void unmapped(Axis axis, SourceCell cell) {
        unmapped.computeIfAbsent(axis, it -> new LinkedHashSet<>())
                .add(axis.mapped().entries(cell).stream().findFirst().orElse(""));
    }

    private static void tell(Axis axis, Set<String> entries, Faults faults) {
        String named = entries.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        faults.broken(axis.pointer() + "/values", ImportFault.UNMAPPED_VALUE, named);
    }
}
