package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.TableLines.Line;
import java.util.List;

/**
 * Tells the notes of a table from its rows. A line of a single cell is a note or a title wherever it stands. Below the last row a line
 * is a note too if its first cell is no entry, unless the rest of it says what a row says: then an entry is missing in the mapping, and
 * that has to be told.
 */
final class TableNotes {

    private final TableHead.Found table;
    private final TableMapping mapping;

    TableNotes(TableHead.Found table, TableMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /** The rows. */
    List<Line> without() {
        List<Line> lines =
                table.below().stream().filter(line -> !isSingle(line)).toList();
        int rows = lines.size();
        while (rows > 0 && isNote(lines.get(rows - 1))) {
            rows--;
        }
        // Without a single row there is nothing that a note could stand below.
        return rows == 0 ? lines : lines.subList(0, rows);
    }

    private boolean isSingle(Line line) {
        return table.header().size() > 1 && line.cells().size() == 1;
    }

    private boolean isNote(Line line) {
        if (line.malformed() || startsWithEntry(line)) {
            return false;
        }
        if (line.cells().size() != table.header().size()) {
            return true;
        }
        List<TableMapping.Axis> others =
                mapping.axes().stream().filter(axis -> placeOf(axis) > 0).toList();
        boolean row = others.isEmpty()
                ? hasNumbers(line)
                : others.stream().anyMatch(axis -> axis.isEntry(line.cells().get(placeOf(axis))));
        return !row;
    }

    /** An empty cell stands for the entry above it. */
    private boolean startsWithEntry(Line line) {
        String first = line.cells().getFirst();
        String column = table.header().getFirst();
        return first.isEmpty()
                || first.equals(mapping.filter().get(column))
                || column.equals(mapping.value()) && SourceNumber.isOne(first)
                || mapping.axes().stream()
                        .anyMatch(axis -> column.equals(axis.mapped().column()) && axis.isEntry(first));
    }

    private int placeOf(TableMapping.Axis axis) {
        return table.header().indexOf(axis.mapped().column());
    }

    /** Whether there are numbers, and nothing else where they stand. */
    private boolean hasNumbers(Line line) {
        TableMapping.Axis across = mapping.across();
        boolean some = false;
        for (int i = 0; i < line.cells().size(); i++) {
            String heading = table.header().get(i);
            boolean wanted = across == null
                    ? heading.equals(mapping.value())
                    : !mapping.columns().containsKey(heading)
                            && !across.mapped().skips(heading)
                            && across.isEntry(heading);
            String cell = line.cells().get(i);
            if (wanted && !cell.isEmpty()) {
                if (!SourceNumber.isOne(cell)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
