package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param value what the row tells; null if there are faults, and for a row that takes back
 * @param removal what the row takes back; null for every other row
 * @param key the poster's own name of the row, as far as it could be read
 * @param partly what the row tells as far as it could be read, null where it could not; null for a row of which nothing can be said
 */
public record ReadRow<R>(
        @Nullable R value,
        @Nullable Removal removal,
        List<Fault> faults,
        @Nullable String key,
        @Nullable R partly) {

    /**
     * What a row takes back.
     *
     * @param key of what was told
     * @param pointer of the column by which the row says so
     */
    public record Removal(RowKey key, String pointer) {}
}
