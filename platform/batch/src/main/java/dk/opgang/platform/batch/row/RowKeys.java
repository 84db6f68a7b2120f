package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.number.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of the rows of a slice, as far as they can be read; those of rows that will be refused for something else are among them. */
public final class RowKeys {

    private RowKeys() {}

    public static <R extends Record> List<RowKey> of(
            RowShape<R> shape, @Nullable CsvHeader header, byte[] slice, Broken broken) {
        // No key is a decimal number: how those are written makes no difference here.
        List<ReadRow<R>> rows = header == null
                ? JsonRows.unchecked(shape, slice, broken)
                : CsvRows.unchecked(shape, header, NumberStyle.UNTOLD, slice, broken);
        List<RowKey> keys = new ArrayList<>(rows.size());
        for (ReadRow<R> row : rows) {
            RowKey key =
                    row.removal() != null ? row.removal().key() : row.value() == null ? null : shape.keyOf(row.value());
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }
}
