package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of batch, given by a feature as a CDI bean.
 *
 * @param <R> the row: a record whose components are the CSV columns in their order. Types are String, UUID, LocalDate, Instant,
 *     BigDecimal, Integer and Boolean; a component that is not {@code @Nullable} is required.
 */
public interface BatchKind<R extends Record> {

    /** Kebab case, never changed once batches of it are stored, such as {@code placements}. */
    String name();

    Class<R> rowType();

    /**
     * Where a JSON row in the shape of the single POST holds a column: {@code "employer.cvr" -> "employerCvr"}. The columns of a source are
     * known to stand in {@code source}.
     */
    default Map<String, String> nested() {
        return Map.of();
    }

    /** The column that tells the poster which of its records a rejection is about; need not exist. */
    default String keyColumn() {
        return "sourceId";
    }

    /**
     * The columns by which a row is known again: what the feature's merge matches by. They are required, and a row that takes back needs no
     * others.
     */
    default List<String> keyColumns() {
        return List.of("sourceSystem", "sourceId");
    }

    /** The value of a key column as the feature's merge compares it, where one thing can be written in several ways. */
    default Object keyValue(String column, Object value) {
        return value;
    }

    /**
     * Whether a later row of a batch with the same key and other values is refused, since what it tells must not depend on the order of a
     * file. Otherwise it is taken, as a later request would be, and remarked on.
     */
    default boolean refusesRepeats() {
        return false;
    }

    /** Whether a row may take back what its key names. */
    default boolean takesRemovals() {
        return false;
    }

    /** The names of the column by which a row takes back: the kind has it under each of them, if it takes removals. */
    default List<String> removalColumns() {
        return List.of("removed");
    }

    /**
     * Takes back what the keys name, as {@link #apply} takes rows, each key once. Decides each row with {@link BatchRow#removed}, {@link
     * BatchRow#nothingToRemove} or {@link BatchRow#reject}.
     */
    default void remove(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        throw new IllegalStateException("Batch kind " + name() + " takes no removals");
    }

    /** What it does with a batch that holds all that its poster has; nothing if it takes none. */
    default Optional<WholeFiles<R>> wholeFiles() {
        return Optional.empty();
    }

    /** Characters of a text column at the most. */
    default int maxLength(String column) {
        return column.equals("sourceSystem") ? Source.SYSTEM_MAX : Source.ID_MAX;
    }

    /**
     * What else is wrong with a row that is refused already: because some of its cells could not be read, which are null here, or
     * because of what the annotations of its fields say. By rules alone, nothing is looked up. A fault at a cell of which one is told
     * already is left out.
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
     * {@link SliceContext#connection}: a dry run takes them back to a savepoint, which an entity manager would not notice. No two
     * rows have the same key.
     *
     * @throws SQLException or any other exception if the slice failed as a whole; it is tried again
     */
    void apply(SliceContext context, List<BatchRow<R>> rows) throws SQLException;
}
