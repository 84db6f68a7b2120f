package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.row.ReadRow;
import dk.opgang.platform.batch.row.RowShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be read, on its way through a slice.
 *
 * @param told what it tells, or null if it takes back
 * @param removal what it takes back, or null if it tells
 */
record GoodRow<R extends Record>(
        RowKey key, @Nullable BatchRow<R> told, @Nullable BatchRow<RowKey> removal) {

    private static final List<Object> NOTHING = List.of("removed");

    static <R extends Record> GoodRow<R> of(RowShape<R> shape, long number, R value) {
        return new GoodRow<>(shape.keyOf(value), new BatchRow<>(number, value), null);
    }

    static <R extends Record> GoodRow<R> removing(long number, ReadRow.Removal removal) {
        return new GoodRow<>(removal.key(), null, new BatchRow<>(number, removal.key(), removal.pointer()));
    }

    BatchRow<?> row() {
        return told != null ? told : Objects.requireNonNull(removal);
    }

    /** All that the row tells; the same for two rows of which one says nothing else than the other. */
    List<Object> content(RowShape<R> shape) {
        if (told == null) {
            return NOTHING;
        }
        List<Object> content = new ArrayList<>();
        for (Object value : shape.valuesOf(told.value())) {
            content.add(plain(value));
        }
        return content;
    }

    /** Amounts are equal whatever their zeros. */
    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            default -> value;
        };
    }
}
