package dk.opgang.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A rule of the database that a test changes bit by bit, in a transaction that is taken back. */
public class RuleOfDatabase implements AutoCloseable {

    private final Connection connection;

    public RuleOfDatabase() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
    }

    /** What is changed of a rule, and into what. */
    public record Mutant(String was, String becomes) {

        /** The rule with the change; the test fails if what is to be changed does not stand in it. */
        public String of(String rule) {
            if (!rule.contains(was)) {
                throw new AssertionError("The rule does not say: " + was);
            }
            return rule.replace(was, becomes);
        }
    }

    /** The rule as a migration of the service has it, from those words to those. */
    public static String text(String migration, String from, String end) throws IOException {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream file =
                Objects.requireNonNull(service.getResourceAsStream("db/migration/" + migration), migration)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String rule = all.substring(all.indexOf(from));
            return rule.substring(0, rule.indexOf(end));
        }
    }

    /** What the service reads on behalf of the tenant, of one column. */
    public Set<String> seenBy(String tenant, String query) throws SQLException {
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

    /** The single text that a query gives. */
    public String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    public final void run(String sql) throws SQLException {
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
