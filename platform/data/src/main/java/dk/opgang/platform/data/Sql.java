package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements by their parameters, in the running transaction. Those that work on sets take a column of many rows as one, see
 * {@link SqlArrays}. What a data source is asked fails with an {@link IllegalStateException} that names the statement and has the database's
 * complaint as its cause; a parameter is never in it.
 */
public final class Sql {

    private Sql() {}

    /** What is made of a row. */
    @FunctionalInterface
    public interface RowReader<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that ends in something. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** Work that ends in nothing. */
    @FunctionalInterface
    public interface Task {
        void on(Connection connection) throws SQLException;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Does some work on a connection. */
    public static <T extends @Nullable Object> T on(DataSource database, Work<T> work) {
        return on(database, null, work);
    }

    /** Does some work on a connection. */
    public static void run(DataSource database, Task task) {
        on(database, null, connection -> {
            task.on(connection);
            return null;
        });
    }

    /** Binds the parameters in their order and runs the statement; gives the rows that it touched. */
    public static int update(DataSource database, String sql, @Nullable Object... parameters) {
        return on(database, sql, connection -> update(connection, sql, parameters));
    }

    /** Each row that a query gives, in its order. */
    public static <T> List<T> list(
            DataSource database, String sql, RowReader<? extends T> reader, @Nullable Object... parameters) {
        return on(database, sql, connection -> list(connection, sql, reader, parameters));
    }

    /** Each row that a query gives, in its order. */
    public static <T> List<T> list(
            Connection connection, String sql, RowReader<? extends T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    /** What is made of the rows that a query gives, each once. */
    public static <T> Set<T> set(
            DataSource database, String sql, RowReader<? extends T> reader, @Nullable Object... parameters) {
        return new HashSet<>(list(database, sql, reader, parameters));
    }

    /** What is made of the rows that a query gives, each once. */
    public static <T> Set<T> set(
            Connection connection, String sql, RowReader<? extends T> reader, @Nullable Object... parameters)
            throws SQLException {
        return new HashSet<>(list(connection, sql, reader, parameters));
    }

    /** The rows that a query gives under their keys, in its order; of two under one key the later. */
    public static <K, V extends @Nullable Object> Map<K, V> map(
            DataSource database,
            String sql,
            RowReader<? extends K> key,
            RowReader<? extends V> value,
            @Nullable Object... parameters) {
        return on(database, sql, connection -> map(connection, sql, key, value, parameters));
    }

    /** The rows that a query gives under their keys, in its order; of two under one key the later. */
    public static <K, V extends @Nullable Object> Map<K, V> map(
            Connection connection,
            String sql,
            RowReader<? extends K> key,
            RowReader<? extends V> value,
            @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            Map<K, V> rows = new LinkedHashMap<>();
            while (row.next()) {
                rows.put(key.read(row), value.read(row));
            }
            return rows;
        }
    }

    /** The first row that a query gives; empty if it gives none, or nothing is made of it. */
    public static <T> Optional<T> first(
            DataSource database, String sql, RowReader<? extends @Nullable T> reader, @Nullable Object... parameters) {
        return on(database, sql, connection -> first(connection, sql, reader, parameters));
    }

    /** The first row that a query gives; empty if it gives none, or nothing is made of it. */
    public static <T> Optional<T> first(
            Connection connection, String sql, RowReader<? extends @Nullable T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.ofNullable(reader.read(row)) : Optional.empty();
        }
    }

    /** The row of a query that always gives one, such as a count. */
    public static <T extends @Nullable Object> T one(
            DataSource database, String sql, RowReader<? extends T> reader, @Nullable Object... parameters) {
        return on(database, sql, connection -> one(connection, sql, reader, parameters));
    }

    /** The row of a query that always gives one, such as a count. */
    public static <T extends @Nullable Object> T one(
            Connection connection, String sql, RowReader<? extends T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return reader.read(row);
        }
    }

    /** Gives each row of a query away, in its order. */
    public static void each(DataSource database, String sql, RowTaker taker, @Nullable Object... parameters) {
        run(database, connection -> each(connection, sql, taker, parameters));
    }

    /** Gives each row of a query away, in its order. */
    public static void each(Connection connection, String sql, RowTaker taker, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                taker.take(row);
            }
        }
    }

    /** The ids that a query or a statement with a {@code returning} gives in its first column. */
    public static Set<UUID> idsOf(DataSource database, String sql, @Nullable Object... parameters) {
        return on(database, sql, connection -> idsOf(connection, sql, parameters));
    }

    /** The ids that a query or a statement with a {@code returning} gives in its first column. */
    public static Set<UUID> idsOf(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** Binds the parameters in their order and runs the statement; gives the rows that it touched. */
    public static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Runs a statement whatever it gives, such as a call of a function. */
    public static void call(DataSource database, String sql, @Nullable Object... parameters) {
        on(database, sql, connection -> {
            call(connection, sql, parameters);
            return null;
        });
    }

    /** Runs a statement whatever it gives, such as a call of a function. */
    public static void call(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters)) {
            statement.execute();
        }
    }

    /** Gives the statement its parameters in their order, from the first on. */
    public static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof SqlArrays.Column column) {
                statement.setArray(i + 1, column.on(statement.getConnection()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static <T extends @Nullable Object> T on(DataSource database, @Nullable String sql, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    sql == null ? "The database failed" : "The database failed at: " + sql.strip(), e);
        }
    }
}
