package dk.opgang.initiatives.result;

import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement that is put together piece by piece, each with its parameters. */
final class SqlQuery {

    private final Connection connection;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    SqlQuery(Connection connection) {
        this.connection = connection;
    }

    SqlQuery add(String sql, @Nullable Object... values) throws SQLException {
        text.append(sql).append('\n');
        for (Object value : Arrays.asList(values)) {
            parameters.add(value instanceof List<?> list ? array(list) : value);
        }
        return this;
    }

    /** The same without parameters if the condition holds. */
    SqlQuery when(boolean condition, String sql) throws SQLException {
        return condition ? add(sql) : this;
    }

    PreparedStatement prepare() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        try {
            Sql.bind(statement, parameters.toArray());
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private Object array(List<?> list) throws SQLException {
        boolean ids = !list.isEmpty() && list.getFirst() instanceof UUID;
        boolean numbers = !list.isEmpty() && list.getFirst() instanceof Integer;
        return connection.createArrayOf(ids ? "uuid" : numbers ? "int" : "varchar", list.toArray());
    }
}
