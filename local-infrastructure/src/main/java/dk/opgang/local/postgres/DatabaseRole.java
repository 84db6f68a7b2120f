package dk.opgang.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;

/** What a PostgreSQL server is among those of its stack. */
public enum DatabaseRole {
    /** Takes the writes. */
    PRIMARY,
    /** Follows the primary, and may be read. */
    STANDBY;

    private static final String IN_RECOVERY = "select pg_is_in_recovery()";

    /** Whoever does not answer within this is taken as away. */
    private static final String IMPATIENT = "&connectTimeout=2&loginTimeout=5&socketTimeout=10";

    /** What the server on that port of the loopback address is at this moment; empty if none answers. */
    public static Optional<DatabaseRole> at(int port) {
        try (Connection connection = DriverManager.getConnection(new Databases(port).address() + IMPATIENT);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IN_RECOVERY)) {
            row.next();
            return Optional.of(row.getBoolean(1) ? STANDBY : PRIMARY);
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
