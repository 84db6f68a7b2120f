package dk.opgang.participants.access;

import dk.opgang.platform.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A rule of the database that a test changes bit by bit, in a transaction that is taken back. */
public final class RuleOfDatabase implements AutoCloseable {

    private final Connection connection;

    public RuleOfDatabase() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
    }

    /** What is changed of a rule, and into what. */
    public record Mutant(String was, String becomes) {}

    /** The rule as a migration has it, from those words to those. */
    public static String text(String migration, String from, String end) throws IOException {
        try (InputStream file = RuleOfDatabase.class.getResourceAsStream("/db/migration/" + migration)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String rule = all.substring(all.indexOf(from));
            return rule.substring(0, rule.indexOf(end));
        }
    }

    /** Somebody of these tests, by number. */
    public static UUID person(int i) {
        return new UUID(0x0190bbbb00007000L, 0x8000000000001000L + i);
    }

    /** Somebody of Horsens. */
    public void register(int i) throws SQLException {
        run(
                "insert into participants (id, municipality_code, cpr_hash, identity, birth_year, created_at, updated_at, version)"
                        + " values ('" + person(i)
                        + "', '615', '\\x61561500%02x', '\\x00', 1990, now(), now(), 0)".formatted(i));
    }

    /** A consent of somebody that holds today. */
    public void consent(int i, String recipient, String source, String categories, String initiative)
            throws SQLException {
        run("insert into consents (id, participant_id, municipality_code, purpose, data_categories, source_party,"
                + " recipient_party, initiative_id, valid_from, valid_until, given_on, created_at, updated_at, version)"
                + " values (gen_random_uuid(), '" + person(i) + "', '615', 'x', '{" + categories + "}', '" + source
                + "', '"
                + recipient + "', " + (initiative == null ? "null" : "'" + initiative + "'")
                + ", opgang_today() - 1, opgang_today() + 1, opgang_today(), now(), now(), 0)");
    }

    /** What the service reads on behalf of the tenant. */
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

    public String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
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
