package dk.opgang.platform.batch.run;

import dk.opgang.platform.data.LocalSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the planner should know of a merge: few rows against a large table whose index is warm, each time the same statements. */
final class PlannerHints {

    /** Without them a slice is joined by reading the whole table, or compiled for longer than it runs. */
    private static final Map<String, String> OF_A_MERGE = Map.of("random_page_cost", "1.1", "jit", "off");

    private PlannerHints() {}

    /** What the feature does with the rows of a slice. */
    @FunctionalInterface
    interface Merge {
        void run() throws SQLException;
    }

    static void during(Connection connection, Merge merge) throws SQLException {
        LocalSettings.during(connection, OF_A_MERGE, () -> {
            merge.run();
            return true;
        });
    }
}
