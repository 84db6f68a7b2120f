package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** What the planner should know of work by set: many rows against a large table whose index is warm, the same statements each time. */
public final class PlannerHints {

    /**
     * Without them a slice is joined by reading the whole table, or compiled for longer than it runs.
     * <p>A plan is not kept from one slice to the next: one that was made while the tables were still empty reads them whole for each of a
     * thousand rows when they have been filled, until somebody counts them anew. For as long a table passes for one of which a municipality
     * has a two-hundredth: then all that is the municipality's would be gathered in a bitmap, for each of the thousand, to narrow down what an
     * index gives by itself.
     */
    private static final Map<String, String> OF_MANY_ROWS = Map.of(
            "random_page_cost",
            "1.1",
            "jit",
            "off",
            "plan_cache_mode",
            "force_custom_plan",
            "enable_bitmapscan",
            "off");

    private PlannerHints() {}

    /** What is done with many rows. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /** Does the work by them; what comes after it in the transaction is planned as before. */
    public static void during(Connection connection, Work work) throws SQLException {
        LocalSettings.during(connection, OF_MANY_ROWS, () -> {
            work.run();
            return true;
        });
    }

    /** Plans the rest of the running transaction by them. */
    public static void untilCommit(DataSource database) {
        Sql.run(database, connection -> LocalSettings.untilCommit(connection, OF_MANY_ROWS));
    }
}
