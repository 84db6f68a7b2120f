package dk.opgang.local.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A PostgreSQL server of a stack, whether it runs or not.
 *
 * @param name as in the compose file
 * @param dataDirectory where its data is
 * @param port on the loopback address
 */
public record DatabaseNode(String name, Path dataDirectory, int port) {

    /** What it is at this moment; empty if it does not answer. */
    public Optional<DatabaseRole> role() {
        return DatabaseRole.at(port);
    }

    /** How its primary calls it when it is the standby: its slot, and its name in the list of those that writes wait for. */
    String standbyName() {
        return "opgang_" + name.replace('-', '_');
    }

    boolean answers(String query) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** Each statement by itself: some are refused within a transaction. */
    void run(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** As the superuser, to none of Opgang's databases in particular. */
    Connection open() throws SQLException {
        return new Databases(port).open();
    }
}
