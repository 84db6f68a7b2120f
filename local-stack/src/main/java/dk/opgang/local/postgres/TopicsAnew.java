package dk.opgang.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Has each service tell its topic anew when it starts, before it sends anything else, since the topics that there will be are empty. What it
 * noted of its place in those before means nothing in them: it reads them from their beginning, and passes over what it knows.
 */
public final class TopicsAnew {

    private static final String DATABASES = "select datname from pg_database where datallowconn and not datistemplate";
    private static final String IS_THERE = "select to_regclass('public.%s') is not null";

    /** An order that was under way begins anew. */
    private static final String NO_LONGER =
            "update republications set status = 'failed', completed_at = now() where status = 'processing'";

    private static final String ORDER = "insert into republications (id) values (gen_random_uuid())";
    private static final String PLACES = "delete from inbox_positions";

    private TopicsAnew() {}

    /**
     * Orders it in each database of the server whose service keeps what it sent; a service that has never run has nothing to tell. No service may
     * run meanwhile.
     */
    public static void order(int port) throws SQLException {
        for (String database : databases(port)) {
            try (Connection connection = open(port, database);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                if (isThere(statement, "republications")) {
                    statement.executeUpdate(NO_LONGER);
                    statement.executeUpdate(ORDER);
                }
                if (isThere(statement, "inbox_positions")) {
                    statement.executeUpdate(PLACES);
                }
                connection.commit();
            }
        }
    }

    private static Connection open(int port, String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres");
    }

    private static List<String> databases(int port) throws SQLException {
        try (Connection connection = open(port, "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DATABASES)) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private static boolean isThere(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(IS_THERE.formatted(table))) {
            return row.next() && row.getBoolean(1);
        }
    }
}
