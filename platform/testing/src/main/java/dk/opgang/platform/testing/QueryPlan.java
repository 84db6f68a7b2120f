package dk.opgang.platform.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the planner makes of a query for a caller, in the transaction of a superuser, which is to be rolled back. */
public final class QueryPlan {

    private QueryPlan() {}

    /** From here on the transaction sees what the tenant sees under the role. */
    public static void become(Statement at, String role, String tenant) throws SQLException {
        at.execute("set local role " + role);
        at.execute("set local opgang.tenant = '" + tenant + "'");
    }

    /** The plan, a line for each of its steps and conditions. */
    public static String of(Statement at, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet row = at.executeQuery("explain (costs off) " + query)) {
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
