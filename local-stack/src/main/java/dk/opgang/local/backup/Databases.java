package dk.opgang.local.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The databases of a server on this machine, as the superuser: a backup sees past row-level security. */
final class Databases {

    private static final String ALL =
            "select datname from pg_database where datallowconn and not datistemplate order by 1";
    private static final String FIRST = "postgres";

    private final int port;

    Databases(int port) {
        this.port = port;
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres");
    }

    /** A connection to none of Opgang's databases in particular. */
    Connection open() throws SQLException {
        return open(FIRST);
    }

    List<String> names() throws SQLException {
        try (Connection connection = open()) {
            return KeyFiles.texts(connection, ALL);
        }
    }
}
