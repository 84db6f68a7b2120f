package dk.opgang.initiatives.budgeting.pabulib;

import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TableFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One section of a file: what its header names, and its rows. */
record PabulibTable(String section, List<String> header, List<Row> rows) {

    /** A row as wide as the header. */
    record Row(long line, List<String> cells) {

        /** Where a fault of a cell stands. */
        String pointer(String column) {
            return "/lines/" + line + "/" + column;
        }
    }

    /** The section of these rows, of which the first is the header; rows that cannot be read are told and left out. */
    static PabulibTable of(String section, List<CsvText.Row> lines, List<String> columns, Faults faults) {
        List<String> header = lines.isEmpty()
                ? List.of()
                : lines.getFirst().cells().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        long first = lines.isEmpty() ? 0 : lines.getFirst().line();
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.unreadable(
                        "/lines/" + first + "/" + column, PabulibFault.LINE_MISSING_COLUMN, first, section, column));
        List<Row> rows = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> {
            String pointer = "/lines/" + line.line();
            int wide = line.cells().size();
            if (!line.wellFormed()) {
                faults.unreadable(pointer, TableFault.LINE_MALFORMED_QUOTES, line.line());
            } else if (wide < header.size()) {
                faults.unreadable(pointer, PabulibFault.LINE_TOO_FEW_CELLS, line.line(), header.size());
            } else if (wide > header.size()) {
                faults.unreadable(pointer, PabulibFault.LINE_TOO_MANY_CELLS, line.line(), header.size());
            } else {
                rows.add(new Row(line.line(), line.cells()));
            }
        });
        return new PabulibTable(section, header, rows);
    }

    /** Whether all of those columns are there. */
    boolean has(List<String> columns) {
        return header.containsAll(columns);
    }

    /** The cell of a column that is there. */
    String cell(Row row, String column) {
        return row.cells().get(header.indexOf(column)).strip();
    }
}
