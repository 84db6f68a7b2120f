package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was refused.
 *
 * @param row its number in the batch
 * @param sourceId the poster's own name of it
 * @param raw the row as it was posted, without its line end
 */
public record Rejection(long row, @Nullable String sourceId, List<Fault> faults, byte[] raw) {}
