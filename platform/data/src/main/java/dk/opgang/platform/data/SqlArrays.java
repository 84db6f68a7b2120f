package dk.opgang.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of many rows as one parameter, for statements that work by set. Typed arrays travel in the driver's binary form, where
 * it has one: no element is quoted here and none parsed there, which counts for documents of JSON.
 */
public final class SqlArrays {

    private SqlArrays() {}

    /** A column that becomes an array of the database when it is bound, as {@link Sql#bind} does. */
    @FunctionalInterface
    public interface Column {
        Array on(Connection connection) throws SQLException;
    }

    /** A {@code uuid[]} of the ids themselves. */
    public static Column uuids(Collection<UUID> ids) {
        return connection -> uuids(connection, ids);
    }

    /** A {@code text[]} of the texts themselves. */
    public static Column texts(Collection<String> texts) {
        return connection -> texts(connection, texts);
    }

    /** A {@code text[]}. */
    public static <T> Array texts(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    /** A {@code text[]} of the texts themselves. */
    public static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray(String[]::new));
    }

    /** A {@code uuid[]}. */
    public static <T> Array uuids(Connection connection, Collection<T> rows, Function<? super T, @Nullable UUID> column)
            throws SQLException {
        return connection.createArrayOf("uuid", rows.stream().map(column).toArray(UUID[]::new));
    }

    /** A {@code uuid[]} of the ids themselves. */
    public static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray(UUID[]::new));
    }

    /** A {@code boolean[]}. */
    public static <T> Array booleans(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable Boolean> column)
            throws SQLException {
        return connection.createArrayOf("boolean", rows.stream().map(column).toArray(Boolean[]::new));
    }

    /** A {@code bigint[]}. */
    public static <T> Array bigints(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable Long> column) throws SQLException {
        return connection.createArrayOf("bigint", rows.stream().map(column).toArray(Long[]::new));
    }

    /** An {@code integer[]}. */
    public static <T> Array integers(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable Integer> column)
            throws SQLException {
        return connection.createArrayOf("integer", rows.stream().map(column).toArray(Integer[]::new));
    }

    /** A {@code date[]}. */
    public static <T> Array dates(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable LocalDate> column)
            throws SQLException {
        return connection.createArrayOf("date", rows.stream().map(column).toArray(LocalDate[]::new));
    }

    /** A {@code timestamptz[]}. */
    public static <T> Array instants(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable Instant> column)
            throws SQLException {
        return connection.createArrayOf("timestamptz", rows.stream().map(column).toArray(Instant[]::new));
    }
}
