package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a consent covers of which initiative, held against a table that was written by hand from the contract: as the rules of the database say
 * it, and as each small change of them would say it. A change that the table does not notice would be one that nothing holds.
 */
@ServiceTest
class ConsentMutantsTest {

    private static final String ORGANISATION = "organisation:13748136";
    private static final String OTHER_ORGANISATION = "organisation:90100009";
    private static final String MUNICIPALITY = "municipality:615";
    private static final String ONE = "0190cccc-0000-7000-8000-00000000000a";
    private static final String OTHER = "0190cccc-0000-7000-8000-00000000000b";
    private static final String TODAY = "(now() at time zone 'Europe/Copenhagen')::date";
    private static final String VIEW = "create view consents_now with";
    private static final String FUNCTION = "create function initiatives_consent_covers";

    /**
     * A consent to enrolments, and what it covers for its recipient, 13748136.
     *
     * @param recipient to whom it is
     * @param initiative to which it is bound; null for all
     * @param covered of enrolments in which of the two initiatives, and in none; empty for nothing
     */
    private record Given(
            String recipient,
            String source,
            String municipality,
            String initiative,
            int from,
            int until,
            boolean withdrawn,
            boolean restricted,
            String covered) {

        static Given plain(int from, int until, String covered) {
            return new Given("13748136", "615", "615", null, from, until, false, false, covered);
        }
    }

    private static final String ALL = "one other none";

    private static final List<Given> WORLD = List.of(
            Given.plain(-1, 1, ALL),
            Given.plain(0, 1, ALL),
            Given.plain(-2, 0, ""),
            Given.plain(-2, -1, ""),
            Given.plain(1, 2, ""),
            new Given("13748136", "615", "615", ONE, -1, 1, false, false, "one"),
            new Given("13748136", "615", "615", null, -1, 1, true, false, ""),
            new Given("13748136", "615", "615", null, -1, 1, false, true, ""),
            new Given("13748136", "90100009", "615", null, -1, 1, false, false, ""),
            new Given("90100009", "615", "615", null, -1, 1, false, false, ""),
            // Of the municipality that the participant has moved away from.
            new Given("13748136", "253", "253", null, -1, 1, false, false, ""));

    /** What is changed of the rules, and into what. */
    private record Mutant(String was, String becomes) {}

    static List<Mutant> mutants() {
        return List.of(
                new Mutant("c.recipient = (select opgang_organisation())", "true"),
                new Mutant(
                        "c.recipient = (select opgang_organisation())",
                        "c.recipient <> (select opgang_organisation())"),
                new Mutant("c.source = c.municipality_code", "true"),
                new Mutant("c.withdrawn_at is null", "true"),
                new Mutant("c.valid_from <= " + TODAY, "true"),
                new Mutant("c.valid_from <= " + TODAY, "c.valid_from < " + TODAY),
                new Mutant("c.valid_until > " + TODAY, "true"),
                new Mutant("c.valid_until > " + TODAY, "c.valid_until >= " + TODAY),
                new Mutant("not initiatives_restricted(c.participant_id)", "true"),
                new Mutant("not initiatives_restricted", "initiatives_restricted"),
                new Mutant("c.participant_id = participant", "true"),
                new Mutant("c.municipality_code = municipality", "true"),
                new Mutant("(c.initiative_id is null or c.initiative_id = initiative)", "true"),
                new Mutant("(c.initiative_id is null or c.initiative_id = initiative)", "c.initiative_id is null"),
                new Mutant("(c.initiative_id is null or c.initiative_id = initiative)", "c.initiative_id = initiative"),
                new Mutant("category = any(c.data_categories)", "true"));
    }

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        for (int i = 0; i < WORLD.size(); i++) {
            Given given = WORLD.get(i);
            run("insert into participants (id, municipality_code, birth_year, restricted) values ('" + id(i)
                    + "', '615', 1990, " + given.restricted() + ")");
            run("insert into consents (id, participant_id, municipality_code, recipient, source, initiative_id,"
                    + " data_categories, valid_from, valid_until, withdrawn_at) values (gen_random_uuid(), '" + id(i)
                    + "', '" + given.municipality() + "', '" + given.recipient() + "', '" + given.source() + "', "
                    + (given.initiative() == null ? "null" : "'" + given.initiative() + "'") + ", '{enrolments}', "
                    + TODAY + " + " + given.from() + ", " + TODAY + " + " + given.until() + ", "
                    + (given.withdrawn() ? "now()" : "null") + ")");
        }
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void the_rules_say_what_the_table_says() throws Exception {
        // Given
        String now = definitions();
        // When
        Set<String> covered = covered();
        // Then
        assertEquals(expected(), covered);
        run(view());
        run(function());
        assertEquals(now, definitions(), "The rules stand elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rules(Mutant mutant) throws Exception {
        // Given
        assertTrue((view() + function()).contains(mutant.was()), mutant.was());
        // When
        run(view().replace(mutant.was(), mutant.becomes()));
        run(function().replace(mutant.was(), mutant.becomes()));
        // Then
        assertNotEquals(expected(), covered());
    }

    private static Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < WORLD.size(); i++) {
            Given given = WORLD.get(i);
            for (String where : given.covered().split(" ", -1)) {
                if (!where.isEmpty()) {
                    expected.add(ORGANISATION + " " + i + " " + where);
                }
            }
            if (given.recipient().equals("90100009")) {
                Set.of("one", "other", "none").forEach(where -> expected.add(OTHER_ORGANISATION + " 9 " + where));
            }
        }
        return expected;
    }

    /** Of enrolments; another category is never covered. */
    private Set<String> covered() throws SQLException {
        Set<String> covered = new TreeSet<>();
        for (String tenant : List.of(ORGANISATION, OTHER_ORGANISATION, MUNICIPALITY)) {
            run("set local role opgang_app");
            run("set local opgang.tenant = '" + tenant + "'");
            for (int i = 0; i < WORLD.size(); i++) {
                if (covers(i, "'" + ONE + "'", "enrolments")) {
                    covered.add(tenant + " " + i + " one");
                }
                if (covers(i, "'" + OTHER + "'", "enrolments")) {
                    covered.add(tenant + " " + i + " other");
                }
                if (covers(i, "null", "enrolments")) {
                    covered.add(tenant + " " + i + " none");
                }
                if (covers(i, "'" + ONE + "'", "placements")) {
                    covered.add(tenant + " " + i + " placements");
                }
            }
            run("reset role");
        }
        return covered;
    }

    private boolean covers(int i, String initiative, String category) throws SQLException {
        return text("select initiatives_consent_covers('" + id(i) + "', '615', " + initiative + ", '" + category + "')")
                .equals("t");
    }

    private String definitions() throws SQLException {
        return text("select pg_get_viewdef('consents_now'::regclass)")
                + text("select prosrc from pg_proc where proname = 'initiatives_consent_covers'");
    }

    private static UUID id(int i) {
        return new UUID(0x0190bbbb00007000L, 0x8000000000001000L + i);
    }

    private static String view() throws IOException {
        return part(VIEW, ";").replaceFirst("create view", "create or replace view");
    }

    private static String function() throws IOException {
        return part(FUNCTION, "$$;").replaceFirst("create function", "create or replace function") + "$$";
    }

    private static String part(String from, String end) throws IOException {
        try (InputStream file =
                ConsentMutantsTest.class.getResourceAsStream("/db/migration/V1_31__what_a_consent_covers.sql")) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String part = migration.substring(migration.indexOf(from));
            return part.substring(0, part.indexOf(end));
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
