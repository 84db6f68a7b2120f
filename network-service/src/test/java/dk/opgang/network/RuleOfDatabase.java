package dk.opgang.network;

import dk.opgang.platform.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A rule of the database that a test changes bit by bit, in a transaction that is taken back. */
public final class RuleOfDatabase implements AutoCloseable {

    private final Connection connection;

    public RuleOfDatabase() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
    }

    /** What is changed of a rule, and into what. */
    public record Mutant(String was, String becomes) {

        /** The rule with the change. */
        public String of(String rule) {
            if (!rule.contains(was)) {
                throw new IllegalArgumentException("The rule does not say " + was);
            }
            return rule.replace(was, becomes);
        }
    }

    /** The rule as a migration has it, from those words to the end of those. */
    public static String text(String migration, String from, String end) throws IOException {
        try (InputStream file = RuleOfDatabase.class.getResourceAsStream("/db/migration/" + migration)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String rule = all.substring(all.indexOf(from));
            return rule.substring(0, rule.indexOf(end) + end.length());
        }
    }

    /** What the service reads on behalf of each of the tenants. */
    public Map<String, Set<String>> seenBy(Collection<String> tenants, String query) throws SQLException {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String tenant : tenants) {
            seen.put(tenant, seenBy(tenant, query));
        }
        return seen;
    }

    private Set<String> seenBy(String tenant, String query) throws SQLException {
        run("set local role opgang_app");
        run("set local opgang.tenant = '" + tenant + "'");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Set<String> seen = new TreeSet<>();
            while (row.next()) {
                seen.add(row.getString(1));
            }
            return seen;
        } finally {
            run("reset role");
        }
    }

    /** The condition under which callers read the table, as the database has it now. */
    public String condition(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select qual from pg_policies where policyname = 'callers_read'"
                        + " and tablename = '" + table + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
