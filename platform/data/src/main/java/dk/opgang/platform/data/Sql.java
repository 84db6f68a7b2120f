package dk.opgang.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements that work on sets: one array per column instead of one statement per row. */
public final class Sql {

    private Sql() {}

    /** A PostgreSQL array of one value per row; {@code type} is the element type, such as {@code uuid}. */
    public static <R> Array array(
            Connection connection,
            String type,
            Collection<R> rows,
            Function<? super R, ? extends @Nullable Object> value)
            throws SQLException {
        Object[] values = new Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            values[i++] = value.apply(row);
        }
        return connection.createArrayOf(type, values);
    }

    /** A PostgreSQL array of ids. */
    public static Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    /** The ids that a query or a statement with a {@code returning} gives in its first column. */
    public static Set<UUID> idsOf(Connection connection, String sql, Object... parameters) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** Binds the parameters in their order and runs the statement; gives the rows that it touched. */
    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
