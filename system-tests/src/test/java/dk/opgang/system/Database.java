package dk.opgang.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** A look behind the API, where only the whole table proves that nothing was doubled. */
final class Database {

    private Database() {}

    static long count(TheStack stack, String database, String sql, String parameter) {
        return Long.parseLong(column(stack, database, sql, parameter).iterator().next());
    }

    /** The different values of the first column. */
    static Set<String> column(TheStack stack, String database, String sql, String parameter) {
        try (Connection connection =
                        stack.local().postgres().superuser(database).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            Set<String> values = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
