package dk.opgang.cli.base;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows of JSON objects as columns: for people, or as CSV. Its columns are the members of all rows, in the order in which they occur. */
public final class Table {

    private final List<Cells> rows;
    private final Set<String> columns = new LinkedHashSet<>();

    private Table(List<Cells> rows) {
        this.rows = rows;
        rows.forEach(row -> columns.addAll(row.columns()));
    }

    public static Table of(Iterable<JsonNode> items) {
        List<Cells> rows = new ArrayList<>();
        items.forEach(item -> rows.add(Cells.of(item)));
        return new Table(rows);
    }

    /** Prints it in a form that is no JSON; without rows there are no columns, and nothing is printed. */
    public void print(PrintWriter out, Output form) {
        if (columns.isEmpty()) {
            return;
        }
        if (form == Output.CSV) {
            csv(out);
        } else {
            aligned(out);
        }
        out.flush();
    }

    private void csv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(List.copyOf(columns));
        rows.forEach(row -> csv.writeRecord(row.guarded(columns)));
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void aligned(PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(columns));
        rows.forEach(row -> lines.add(row.values(columns)));
        int[] widths = new int[columns.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        lines.forEach(line -> out.println(line(line, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
