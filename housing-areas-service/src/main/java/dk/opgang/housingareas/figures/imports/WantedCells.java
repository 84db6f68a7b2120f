package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.problem.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of a table that the mapping wants: of a fixed dimension those of its entry, and none whose entry is skipped. */
final class WantedCells {

    private final TableMapping mapping;

    WantedCells(TableMapping mapping) {
        this.mapping = mapping;
    }

    List<SourceCell> of(List<SourceCell> cells, Faults faults) {
        List<SourceCell> wanted = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (SourceCell cell : cells) {
            boolean fits = true;
            for (Map.Entry<String, String> fixed : mapping.filter().entrySet()) {
                boolean entry =
                        cell.keys().getOrDefault(fixed.getKey(), List.of()).contains(fixed.getValue());
                if (entry) {
                    found.add(fixed.getKey());
                }
                fits &= entry;
            }
            if (fits && mapping.axes().stream().noneMatch(axis -> axis.mapped().skips(cell))) {
                wanted.add(cell);
            }
        }
        if (!cells.isEmpty()) {
            mapping.filter().forEach((column, entry) -> {
                if (!found.contains(column)) {
                    faults.broken(TableMapping.filterPointer(column), ImportFault.UNKNOWN_ENTRY, column, entry);
                }
            });
        }
        return wanted;
    }
}
