package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param value null if there are faults
 * @param key the poster's own name of the row, as far as it could be read
 */
record ReadRow<R>(
        @Nullable R value, List<Fault> faults, @Nullable String key) {}
