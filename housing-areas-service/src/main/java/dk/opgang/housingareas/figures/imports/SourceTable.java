package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.TableLines.Line;
import dk.opgang.platform.problem.Faults;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header and the rows of a CSV text. Titles above the header and notes below the rows are read over. */
record SourceTable(List<String> header, List<Line> rows) {

    private static final SourceTable NONE = new SourceTable(List.of(), List.of());

    /** Without rows if the text cannot be read as a table; the faults then say why. */
    static SourceTable read(String text, TableMapping mapping, Faults faults) {
        TableHead.@Nullable Found found = TableHead.in(text, mapping);
        if (found == null) {
            faults.unreadable("/data", ImportFault.MALFORMED_CSV);
            return NONE;
        }
        List<String> header = found.header();
        if (new HashSet<>(header).size() < header.size()) {
            faults.unreadable("/data", ImportFault.SOURCE_REPEATED_COLUMN);
            return NONE;
        }
        mapping.columns().forEach((column, pointer) -> {
            if (!header.contains(column)) {
                faults.broken(pointer, ImportFault.SOURCE_UNKNOWN_COLUMN, column);
            }
        });
        return faults.isEmpty() ? new SourceTable(header, body(found, mapping, faults)) : NONE;
    }

    private static List<Line> body(TableHead.Found found, TableMapping mapping, Faults faults) {
        List<String> header = found.header();
        List<Line> body = new TableNotes(found, mapping).without();
        for (Line line : body) {
            if (line.malformed()) {
                faults.unreadable("/data", ImportFault.LINE_MALFORMED_QUOTES, line.number());
            } else if (line.cells().size() != header.size()) {
                faults.unreadable("/data", ImportFault.RAGGED_ROW, line.number());
            }
        }
        return faults.isEmpty() ? body : List.of();
    }
}
