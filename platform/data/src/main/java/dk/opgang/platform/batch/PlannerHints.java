package dk.opgang.platform.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the planner should know of a merge: few rows against a large table whose index is warm, each time the same statements. */
final class PlannerHints {

    private PlannerHints() {}

    /** For the running transaction. Without, a slice is joined by reading the whole table, or compiled for longer than it runs. */
    static void give(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local random_page_cost = 1.1");
            statement.execute("set local jit = off");
        }
    }
}
