package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * One kind of batch, given by a feature as a CDI bean.
 *
 * @param <R> the row: a record whose components are the CSV columns in their order. Types are String, UUID, LocalDate,
 *     BigDecimal, Integer and Boolean; a component that is not {@code @Nullable} is required.
 */
public interface BatchKind<R extends Record> {

    /** Kebab case, never changed once batches of it are stored, such as {@code placements}. */
    String name();

    Class<R> rowType();

    /** Where a JSON row in the shape of the single POST holds a column: {@code "employer.cvr" -> "employerCvr"}. */
    default Map<String, String> nested() {
        return Map.of();
    }

    /** The column that tells the poster which of its records a rejection is about; need not exist. */
    default String keyColumn() {
        return "sourceId";
    }

    /** Characters of a text column at the most. */
    default int maxLength(String column) {
        return column.equals("sourceSystem") ? Source.SYSTEM_MAX : Source.ID_MAX;
    }

    /** Whether a row tells who a person is; then bodies and rejected rows are encrypted while they are kept. */
    default boolean tellsIdentities() {
        return false;
    }

    /**
     * What else is wrong with a row that is refused already, because some of its cells could not be read: they are null here. By
     * rules alone, nothing is looked up. A fault at such a cell itself is left out.
     */
    default List<Fault> furtherFaults(R partly) {
        return List.of();
    }

    /**
     * Fetches what the rows need from outside the database, such as what only another service knows. Called without a transaction, after
     * {@link #apply} has ended one with {@link dk.opgang.platform.transaction.NeededFirst}; the rows are then applied anew.
     */
    default void fetchFor(List<R> rows) {}

    /**
     * Applies rows that could be read, in one transaction that is the caller's: decides each of them with {@link
     * BatchRow#created}, {@link BatchRow#updated}, {@link BatchRow#unchanged} or {@link BatchRow#reject}. All writes go through
     * {@link SliceContext#connection}: a dry run takes them back to a savepoint, which an entity manager would not notice. Rows
     * of one key may repeat: see {@link UniqueRuns}.
     *
     * @throws SQLException or any other exception if the slice failed as a whole; it is tried again
     */
    void apply(SliceContext context, List<BatchRow<R>> rows) throws SQLException;
}
