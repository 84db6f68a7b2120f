package dk.opgang.platform.batch.row;

import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.csv.CsvCells;
import dk.opgang.platform.csv.CsvGuard;
import dk.opgang.platform.csv.RecordSpans;
import dk.opgang.platform.csv.Span;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.TableFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a slice of CSV, record by record as it was cut. Cells are parsed where they lie; only texts become strings. */
public final class CsvRows<R extends Record> implements CsvCells.Sink {

    private final RowBinder<R> binder;
    private final CsvCells splitter;
    private final List<@Nullable Column> columns;
    private final String[] pointers;
    private int cells;

    private CsvRows(RowShape<R> shape, CsvHeader header, RowBinder<R> binder) {
        this.binder = binder;
        this.splitter = new CsvCells(header.delimiter());
        this.columns = header.columns(shape);
        this.pointers = columns.stream()
                .map(column -> column == null ? "" : column.pointer())
                .toArray(String[]::new);
    }

    public static <R extends Record> List<ReadRow<R>> read(
            RowShape<R> shape, CsvHeader header, NumberStyle style, byte[] body, Broken broken) {
        return read(shape, header, new RowBinder<>(shape, style, true), body, broken);
    }

    /** The rows as far as they can be read; whether they keep what is said of their fields is not asked. */
    static <R extends Record> List<ReadRow<R>> unchecked(
            RowShape<R> shape, CsvHeader header, NumberStyle style, byte[] body, Broken broken) {
        return read(shape, header, new RowBinder<>(shape, style, false), body, broken);
    }

    private static <R extends Record> List<ReadRow<R>> read(
            RowShape<R> shape, CsvHeader header, RowBinder<R> binder, byte[] body, Broken broken) {
        CsvRows<R> reader = new CsvRows<>(shape, header, binder);
        List<ReadRow<R>> rows = new ArrayList<>();
        for (Span span : RecordSpans.of(body, new CsvBoundary(header.delimiter()))) {
            String record = new String(body, span.from(), span.length(), StandardCharsets.UTF_8);
            rows.add(reader.row(record.toCharArray(), broken.has(rows.size())));
        }
        return rows;
    }

    private ReadRow<R> row(char[] record, boolean tooLong) {
        binder.begin();
        cells = 0;
        boolean wellFormed = splitter.split(record, this);
        if (tooLong) {
            return refused(TableFault.ROW_TOO_LONG);
        }
        if (!wellFormed) {
            return refused(TableFault.MALFORMED_QUOTES);
        }
        if (cells == pointers.length) {
            return binder.finish(true);
        }
        binder.fault(cells < pointers.length ? TableFault.TOO_FEW_CELLS : TableFault.TOO_MANY_CELLS, "");
        return binder.finish(false);
    }

    /** What is wrong with the row as a whole; what its cells seem to be says nothing. */
    private ReadRow<R> refused(FaultCode fault) {
        binder.discard();
        binder.fault(fault, "");
        return binder.finish(false);
    }

    @Override
    public void cell(int index, char[] buffer, int from, int length) {
        cells++;
        Column column = index < pointers.length ? columns.get(index) : null;
        if (column != null && length > 0) {
            int start = CsvGuard.isGuarded(buffer, from, length) ? 1 : 0;
            binder.cell(column, pointers[index], buffer, from + start, length - start);
        }
    }
}
