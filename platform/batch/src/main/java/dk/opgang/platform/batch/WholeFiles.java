package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a kind does with a batch that holds all that its poster has, so that what no row names is told as missing. Nothing becomes of that
 * by itself: a file may have been cut off.
 *
 * @param <R> the row; one that could not be read whole has null where it could not
 */
public interface WholeFiles<R extends Record> {

    /** Of what a file with that row holds all, such as the system that it comes from; null if the row does not tell. */
    @Nullable
    String of(R row);

    /** The fault of a row that is of something else than the first one. */
    Fault mixed();

    /** The records that the rows of a slice name, whether the rows were taken or refused. Asked after the rows were applied. */
    Set<UUID> named(SliceContext context, String of, List<R> rows) throws SQLException;

    /** The records of which the file should hold all and that are not in {@code batch_named} under the batch's id. */
    List<UUID> missing(SliceContext context, String of) throws SQLException;
}
