package dk.opgang.platform.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a slice of CSV. Cells are parsed where they lie in the reader's buffer; only texts become strings. */
final class CsvRows<R extends Record> extends AbstractBaseCsvCallbackHandler<ReadRow<R>> {

    private final RowBinder<R> binder;
    private final List<@Nullable Column> columns;
    private final String[] pointers;
    private final Broken broken;
    private int ordinal;
    private int cells;

    private CsvRows(RowShape<R> shape, CsvHeader header, Broken broken) {
        this.binder = new RowBinder<>(shape, header.delimiter() == ';');
        this.columns = header.columns(shape);
        this.pointers = columns.stream()
                .map(column -> column == null ? "" : column.pointer())
                .toArray(String[]::new);
        this.broken = broken;
    }

    static <R extends Record> List<ReadRow<R>> read(RowShape<R> shape, CsvHeader header, byte[] body, Broken broken) {
        CsvRows<R> handler = new CsvRows<>(shape, header, broken);
        List<ReadRow<R>> rows = new ArrayList<>();
        try (CsvReader<ReadRow<R>> reader = CsvDialect.reader(header.delimiter())
                .build(handler, new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        binder.begin();
        cells = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells++;
        if (index >= pointers.length) {
            return;
        }
        Column column = columns.get(index);
        if (column != null && length > 0) {
            binder.cell(column, pointers[index], buffer, offset, length);
        }
    }

    @Override
    protected ReadRow<R> buildRecord() {
        if (broken.has(ordinal++)) {
            binder.discard();
            binder.fault(CellFault.ROW_TOO_LONG, "");
            return binder.finish(false);
        }
        if (cells == pointers.length) {
            return binder.finish(true);
        }
        binder.fault(cells < pointers.length ? CellFault.TOO_FEW_CELLS : CellFault.TOO_MANY_CELLS, "");
        return binder.finish(false);
    }
}
