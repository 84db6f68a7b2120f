package dk.opgang.local.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The databases of a server on this machine, as the superuser: a backup sees past row-level security. */
final class Databases {

    private static final String ALL =
            "select datname from pg_database where datallowconn and not datistemplate order by 1";
    private static final String KEEPERS = "select 'yes' where to_regclass('public.republications') is not null";
    private static final String NO_LONGER =
            "update republications set status = 'failed', completed_at = now() where status = 'processing'";
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

    /** Orders each service that keeps what it sent to send it again. An order that was under way at the time of the backup begins anew. */
    void orderRepublications() throws SQLException {
        for (String name : names()) {
            try (Connection connection = open(name);
                    Statement statement = connection.createStatement()) {
                if (!KeyFiles.texts(connection, KEEPERS).isEmpty()) {
                    statement.executeUpdate(NO_LONGER);
                    statement.executeUpdate("insert into republications (id) values (gen_random_uuid())");
                }
            }
        }
    }

    List<String> names() throws SQLException {
        try (Connection connection = open()) {
            return KeyFiles.texts(connection, ALL);
        }
    }
}
