package dk.opgang.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of many rows as one parameter, for statements that work by set. Typed arrays travel in a binary form, the driver's
 * or that of {@link BinaryArrays}: no element is quoted here and none parsed there, which counts for documents of JSON.
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
        return BinaryArrays.ofUuids(connection, column(rows, column));
    }

    /** A {@code uuid[]} of the ids themselves. */
    public static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return BinaryArrays.ofUuids(connection, new ArrayList<>(ids));
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
        return BinaryArrays.ofDates(connection, column(rows, column));
    }

    /** A {@code date[]} of the days themselves. */
    public static Array dates(Connection connection, Collection<LocalDate> days) throws SQLException {
        return BinaryArrays.ofDates(connection, new ArrayList<>(days));
    }

    /** A {@code timestamptz[]}. */
    public static <T> Array instants(
            Connection connection, Collection<T> rows, Function<? super T, @Nullable Instant> column)
            throws SQLException {
        return BinaryArrays.ofInstants(connection, column(rows, column));
    }

    private static <T, V> List<@Nullable V> column(Collection<T> rows, Function<? super T, @Nullable V> column) {
        List<@Nullable V> values = new ArrayList<>(rows.size());
        for (T row : rows) {
            values.add(column.apply(row));
        }
        return values;
    }
}
