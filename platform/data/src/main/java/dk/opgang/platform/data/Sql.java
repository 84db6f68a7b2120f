package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements by their parameters. Those that work on sets take a column of many rows as one, see {@link SqlArrays}. */
public final class Sql {

    private Sql() {}

    /** The ids that a query or a statement with a {@code returning} gives in its first column. */
    public static Set<UUID> idsOf(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** Binds the parameters in their order and runs the statement; gives the rows that it touched. */
    public static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Gives the statement its parameters in their order, from the first on. */
    public static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
