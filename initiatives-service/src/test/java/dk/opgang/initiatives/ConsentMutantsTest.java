package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final String COVERED = """
            select people.i || ' ' || wanted.name
            from (values %s) as people (i, id),
                 (values ('one', '""" + ONE + "'::uuid, 'enrolments'), ('other', '" + OTHER + """
            ', 'enrolments'), ('none', null, 'enrolments'), ('placements', '""" + ONE + """
            ', 'placements')) as wanted (name, initiative, category)
            where initiatives_consent_covers(people.id, '615', wanted.initiative, wanted.category)""";
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

    private RuleOfDatabase rule;

    @BeforeEach
    void begin() throws SQLException {
        rule = new RuleOfDatabase();
        for (int i = 0; i < WORLD.size(); i++) {
            Given given = WORLD.get(i);
            rule.run("insert into participants (id, municipality_code, birth_year, restricted) values ('" + id(i)
                    + "', '615', 1990, " + given.restricted() + ")");
            rule.run("insert into consents (id, participant_id, municipality_code, recipient, source, initiative_id,"
                    + " data_categories, valid_from, valid_until, withdrawn_at) values (gen_random_uuid(), '" + id(i)
                    + "', '" + given.municipality() + "', '" + given.recipient() + "', '" + given.source() + "', "
                    + (given.initiative() == null ? "null" : "'" + given.initiative() + "'") + ", '{enrolments}', "
                    + TODAY + " + " + given.from() + ", " + TODAY + " + " + given.until() + ", "
                    + (given.withdrawn() ? "now()" : "null") + ")");
        }
    }

    @AfterEach
    void takeBack() throws SQLException {
        rule.close();
    }

    @Test
    void the_rules_say_what_the_table_says() throws Exception {
        // Given
        String now = definitions();
        // When
        Set<String> covered = covered();
        // Then
        assertEquals(expected(), covered);
        rule.run(view());
        rule.run(function());
        assertEquals(now, definitions(), "The rules stand elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rules(Mutant mutant) throws Exception {
        // Given
        assertTrue((view() + function()).contains(mutant.was()), mutant.was());
        // When
        rule.run(view().replace(mutant.was(), mutant.becomes()));
        rule.run(function().replace(mutant.was(), mutant.becomes()));
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
        String people = IntStream.range(0, WORLD.size())
                .mapToObj(i -> "(" + i + ", '" + id(i) + "'::uuid)")
                .collect(Collectors.joining(", "));
        Set<String> covered = new TreeSet<>();
        for (String tenant : List.of(ORGANISATION, OTHER_ORGANISATION, MUNICIPALITY)) {
            rule.seenBy(tenant, COVERED.formatted(people)).forEach(what -> covered.add(tenant + " " + what));
        }
        return covered;
    }

    private String definitions() throws SQLException {
        return rule.text("select pg_get_viewdef('consents_now'::regclass)")
                + rule.text("select prosrc from pg_proc where proname = 'initiatives_consent_covers'");
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
        return RuleOfDatabase.text("V1_31__what_a_consent_covers.sql", from, end);
    }
}
