package dk.opgang.local.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Has each service tell its topic anew when it starts, before it sends anything else, since the topics that there will be are empty. What it
 * noted of its place in those before means nothing in them: it reads them from their beginning, and passes over what it knows.
 */
public final class TopicsAnew {

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
        Databases databases = new Databases(port);
        for (String database : databases.names()) {
            try (Connection connection = databases.open(database);
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

    private static boolean isThere(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(IS_THERE.formatted(table))) {
            return row.next() && row.getBoolean(1);
        }
    }
}
