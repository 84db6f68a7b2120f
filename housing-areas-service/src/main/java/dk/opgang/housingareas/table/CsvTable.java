package dk.opgang.housingareas.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: RFC 4180, a decimal point. A number that is left out or open is an empty cell, and a column at the end names it;
 * one that is not known is an empty cell that nothing names.
 */
final class CsvTable {

    private CsvTable() {}

    static String of(Table table, char delimiter) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(header(table));
            table.entries().forEach(entry -> csv.writeRecord(cells(table, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory takes no more", e);
        }
        return text.toString();
    }

    private static List<String> header(Table table) {
        List<String> header = new ArrayList<>();
        table.dimensions().forEach(dimension -> header.add(dimension.id()));
        table.measures().forEach(measure -> header.add(measure.name()));
        header.addAll(table.notes());
        table.gaps().forEach(gap -> header.add(gap.code()));
        return header;
    }

    private static List<String> cells(Table table, Entry entry) {
        List<String> cells = new ArrayList<>(entry.keys());
        entry.values().forEach(value -> cells.add(text(value)));
        entry.notes().forEach(note -> cells.add(note == null ? "" : note));
        table.gaps().forEach(gap -> cells.add(String.join(" ", entry.left(gap))));
        return cells;
    }

    private static String text(@Nullable Number value) {
        return value == null ? "" : value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
    }
}
