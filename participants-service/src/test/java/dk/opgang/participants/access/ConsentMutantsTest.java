package dk.opgang.participants.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which consents open what to whom, held against a table that was written by hand from the contract: as the rule of the database says it, and
 * as each small change of that rule would say it. A change that the table does not notice would be one that nothing holds.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentMutantsTest {

    private static final String ORGANISATION = "organisation:13748136";
    private static final String OTHER_ORGANISATION = "organisation:90100009";
    private static final String MUNICIPALITY = "municipality:253";
    private static final String OWN = "municipality:615";
    private static final String RULE = "create or replace view consents_now as";
    private static final String TODAY = "(select opgang_today())";

    private static final String ALL = "benefits,contact-information,identity,residence";
    private static final String LESS = "benefits";

    /**
     * A consent of somebody to all four categories, and who reads what under it.
     *
     * @param from its first day, in days from today
     * @param until the day that it names as its end
     * @param protection of the person; null for none
     * @param since when, in days from today
     * @param end the day on which it is over; null for never
     * @param reader who reads under it today; null for nobody
     * @param categories what the reader sees
     */
    private record Given(
            String recipient,
            String source,
            int from,
            int until,
            boolean withdrawn,
            boolean restricted,
            String protection,
            int since,
            Integer end,
            String reader,
            String categories,
            boolean ofController) {

        static Given plain(int from, int until, String reader) {
            return new Given("13748136", "615", from, until, false, false, null, 0, null, reader, ALL, true);
        }

        static Given protectedBy(
                String kind, int since, Integer end, String recipient, String reader, String categories) {
            return new Given(recipient, "615", -9, 9, false, false, kind, since, end, reader, categories, true);
        }
    }

    private static final List<Given> WORLD = List.of(
            Given.plain(-1, 1, ORGANISATION),
            Given.plain(0, 1, ORGANISATION),
            Given.plain(-2, 0, null),
            Given.plain(-2, -1, null),
            Given.plain(1, 2, null),
            new Given("13748136", "615", -1, 1, true, false, null, 0, null, null, ALL, true),
            new Given("13748136", "615", -1, 1, false, true, null, 0, null, null, ALL, true),
            new Given("13748136", "90100009", -1, 1, false, false, null, 0, null, ORGANISATION, ALL, false),
            new Given("90100009", "615", -1, 1, false, false, null, 0, null, OTHER_ORGANISATION, ALL, true),
            new Given("253", "615", -1, 1, false, false, null, 0, null, MUNICIPALITY, ALL, true),
            Given.protectedBy("name-and-address", -1, null, "13748136", ORGANISATION, LESS),
            Given.protectedBy("name-and-address", -1, 9, "253", MUNICIPALITY, ALL),
            Given.protectedBy("threatened", -1, null, "13748136", null, LESS),
            Given.protectedBy("threatened", 0, 9, "13748136", null, LESS),
            Given.protectedBy("threatened", -9, 1, "13748136", null, LESS),
            Given.protectedBy("threatened", -9, 0, "13748136", ORGANISATION, ALL),
            Given.protectedBy("threatened", 1, null, "13748136", ORGANISATION, ALL),
            Given.protectedBy("threatened", -1, null, "253", MUNICIPALITY, LESS),
            Given.protectedBy("threatened", 0, null, "253", MUNICIPALITY, LESS),
            Given.protectedBy("threatened", -9, 0, "253", MUNICIPALITY, ALL));

    static List<Mutant> mutants() {
        return List.of(
                new Mutant("c.recipient_party = (select opgang_party())", "true"),
                new Mutant(
                        "c.recipient_party = (select opgang_party())", "c.recipient_party <> (select opgang_party())"),
                new Mutant("c.withdrawn_at is null", "true"),
                new Mutant("c.withdrawn_at is null", "c.withdrawn_at is not null"),
                new Mutant("c.valid_from <= " + TODAY, "true"),
                new Mutant("c.valid_from <= " + TODAY, "c.valid_from < " + TODAY),
                new Mutant("c.valid_until > " + TODAY, "true"),
                new Mutant("c.valid_until > " + TODAY, "c.valid_until >= " + TODAY),
                new Mutant(
                        "not exists (select from processing_limits l where l.participant_id = c.participant_id)",
                        "true"),
                new Mutant("l.participant_id = c.participant_id", "true"),
                new Mutant(
                        "not coalesce(p.kind = 'threatened' and (select opgang_municipality()) is null, false)",
                        "true"),
                new Mutant("p.kind = 'threatened' and (select opgang_municipality()) is null", "p.kind = 'threatened'"),
                new Mutant(
                        "p.kind = 'threatened' and (select opgang_municipality()) is null",
                        "p.kind is not null and (select opgang_municipality()) is null"),
                new Mutant(
                        "p.kind <> 'threatened' and (select opgang_municipality()) is not null",
                        "(select opgang_municipality()) is not null"),
                new Mutant(
                        "p.kind <> 'threatened' and (select opgang_municipality()) is not null",
                        "p.kind <> 'threatened'"),
                new Mutant("p.kind <> 'threatened' and (select opgang_municipality()) is not null", "false"),
                new Mutant("p.participant_id is null or ", ""),
                new Mutant("'identity', ", ""),
                new Mutant("'contact-information', ", ""),
                new Mutant(", 'residence'", ""),
                new Mutant("and p.valid_from <= " + TODAY, ""),
                new Mutant("p.valid_from <= " + TODAY, "p.valid_from < " + TODAY),
                new Mutant("p.valid_until is null or ", ""),
                new Mutant("p.valid_until > " + TODAY, "true"),
                new Mutant("p.valid_until > " + TODAY, "p.valid_until >= " + TODAY),
                new Mutant("c.source_party = c.municipality_code as", "true as"));
    }

    private RuleOfPeople database;

    @BeforeEach
    void begin() throws SQLException {
        database = new RuleOfPeople();
        for (int i = 0; i < WORLD.size(); i++) {
            insert(i, WORLD.get(i));
        }
    }

    @AfterEach
    void takeBack() throws SQLException {
        database.close();
    }

    @Test
    void the_rule_says_what_the_table_says() throws Exception {
        // Given
        String now = database.text("select pg_get_viewdef('consents_now'::regclass)");
        // When
        Map<String, Set<String>> seen = seen();
        // Then
        assertEquals(expected(), seen);
        database.run(rule());
        assertEquals(
                now,
                database.text("select pg_get_viewdef('consents_now'::regclass)"),
                "The rule stands elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rule(Mutant mutant) throws Exception {
        // Given
        String rule = rule();
        assertTrue(rule.contains(mutant.was()), mutant.was());
        // When
        database.run(rule.replace(mutant.was(), mutant.becomes()));
        // Then
        assertNotEquals(expected(), seen());
    }

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String tenant : List.of(ORGANISATION, OTHER_ORGANISATION, MUNICIPALITY, OWN)) {
            Set<String> rows = new TreeSet<>();
            for (int i = 0; i < WORLD.size(); i++) {
                Given given = WORLD.get(i);
                if (tenant.equals(given.reader())) {
                    rows.add(i + " " + given.categories() + " " + given.ofController());
                }
            }
            expected.put(tenant, rows);
        }
        return expected;
    }

    private Map<String, Set<String>> seen() throws SQLException {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < WORLD.size(); i++) {
            numbers.put(RuleOfPeople.person(i).toString(), String.valueOf(i));
        }
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String tenant : List.of(ORGANISATION, OTHER_ORGANISATION, MUNICIPALITY, OWN)) {
            Set<String> rows = new TreeSet<>();
            database.seenBy(
                            tenant,
                            "select participant_id || ' ' || array_to_string(array(select unnest(data_categories) order by 1), ',')"
                                    + " || ' ' || of_controller from consents_now")
                    .forEach(row -> {
                        // Those of other tests are passed over.
                        String number = numbers.get(row.substring(0, row.indexOf(' ')));
                        if (number != null) {
                            rows.add(number + row.substring(row.indexOf(' ')));
                        }
                    });
            seen.put(tenant, rows);
        }
        return seen;
    }

    private void insert(int i, Given given) throws SQLException {
        String id = "'" + RuleOfPeople.person(i) + "'";
        database.register(i);
        database.run(
                "insert into consents (id, participant_id, municipality_code, purpose, data_categories, source_party,"
                        + " recipient_party, valid_from, valid_until, given_on, withdrawn_at, created_at, updated_at, version)"
                        + " values (gen_random_uuid(), " + id + ", '615', 'x', '{" + ALL + "}', '" + given.source()
                        + "', '"
                        + given.recipient() + "', opgang_today() + " + given.from() + ", opgang_today() + "
                        + given.until()
                        + ", opgang_today() + " + given.from() + ", " + (given.withdrawn() ? "now()" : "null")
                        + ", now(), now(), 0)");
        if (given.restricted()) {
            database.run(
                    "insert into processing_limits (id, participant_id, municipality_code, reason, created_at, updated_at, version)"
                            + " values (gen_random_uuid(), " + id + ", '615', 'x', now(), now(), 0)");
        }
        if (given.protection() != null) {
            database.run(
                    "insert into protections (id, participant_id, municipality_code, kind, valid_from, valid_until, created_at,"
                            + " updated_at, version) values (gen_random_uuid(), " + id + ", '615', '"
                            + given.protection()
                            + "', opgang_today() + " + given.since() + ", "
                            + (given.end() == null ? "null" : "opgang_today() + " + given.end())
                            + ", now(), now(), 0)");
        }
    }

    private static String rule() throws IOException {
        return RuleOfDatabase.text("V90__protections.sql", RULE, ";");
    }
}
