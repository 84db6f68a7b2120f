package dk.opgang.participants.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.access.RuleOfPeople;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which households consents open, held against a table that was written by hand: as the rule of the database says it, and as each small
 * change of it would. That only households of which somebody consents are looked at makes it fast and says nothing more.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HouseholdMutantsTest {

    private static final String READER = "organisation:13748136";
    private static final String TODAY = "(select opgang_today())";
    private static final Set<String> EXPECTED = Set.of("both", "left", "to come", "leaves", "new");

    private int people;
    private RuleOfPeople rule;

    static List<Mutant> mutants() {
        return List.of(
                new Mutant("bool_and(", "bool_or("),
                new Mutant("m.valid_from <= " + TODAY, "true"),
                new Mutant("m.valid_from <= " + TODAY, "m.valid_from < " + TODAY),
                new Mutant("(m.valid_to is null or m.valid_to > " + TODAY + ")", "true"),
                new Mutant("m.valid_to > " + TODAY, "m.valid_to >= " + TODAY),
                new Mutant("m.valid_to is null or ", ""),
                new Mutant("and c.of_controller", ""),
                new Mutant("'household' = any (c.data_categories)", "true"),
                new Mutant("c.participant_id = m.participant_id and", "true and"));
    }

    @BeforeEach
    void begin() throws SQLException {
        rule = new RuleOfPeople();
        household("both");
        member("both", -9, null, "household", "615");
        member("both", -9, null, "household", "615");
        household("one of two");
        member("one of two", -9, null, "household", "615");
        member("one of two", -9, null, null, "615");
        household("left");
        member("left", -9, null, "household", "615");
        member("left", -9, 0, null, "615");
        household("to come");
        member("to come", -9, null, "household", "615");
        member("to come", 1, null, null, "615");
        household("leaves");
        member("leaves", -9, 1, "household", "615");
        household("leaves unasked");
        member("leaves unasked", -9, null, "household", "615");
        member("leaves unasked", -9, 1, null, "615");
        household("new");
        member("new", 0, null, "household", "615");
        household("new unasked");
        member("new unasked", -9, null, "household", "615");
        member("new unasked", 0, null, null, "615");
        household("gone");
        member("gone", -9, 0, "household", "615");
        household("of another source");
        member("of another source", -9, null, "household", "90100009");
        household("of another category");
        member("of another category", -9, null, "benefits", "615");
    }

    @AfterEach
    void takeBack() throws SQLException {
        rule.close();
    }

    @Test
    void the_rule_says_what_the_table_says() throws Exception {
        // Given
        String now = rule.text("select pg_get_viewdef('households_now'::regclass)");
        // When
        Set<String> seen = seen();
        // Then
        assertEquals(EXPECTED, seen);
        rule.run(view());
        assertEquals(
                now,
                rule.text("select pg_get_viewdef('households_now'::regclass)"),
                "The rule stands elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rule(Mutant mutant) throws Exception {
        // Given
        assertTrue(view().contains(mutant.was()), mutant.was());
        // When
        rule.run(view().replace(mutant.was(), mutant.becomes()));
        // Then
        assertNotEquals(EXPECTED, seen());
    }

    private Set<String> seen() throws SQLException {
        return rule.seenBy(READER, "select source_id from households where source_system = 'mutants'");
    }

    private void household(String name) throws SQLException {
        rule.run(
                "insert into households (id, municipality_code, source_system, source_id, member_changes, created_at, updated_at,"
                        + " version) values (gen_random_uuid(), '615', 'mutants', '" + name + "', 0, now(), now(), 0)");
    }

    private void member(String household, int from, Integer to, String category, String source) throws SQLException {
        int i = people++;
        rule.register(i);
        rule.run(
                "insert into household_members (id, household_id, municipality_code, participant_id, role, valid_from, valid_to,"
                        + " created_at, updated_at, version) select gen_random_uuid(), id, '615', '"
                        + RuleOfPeople.person(i)
                        + "', 'adult', opgang_today() + " + from + ", "
                        + (to == null ? "null" : "opgang_today() + " + to)
                        + ", now(), now(), 0 from households where source_system = 'mutants' and source_id = '"
                        + household + "'");
        if (category != null) {
            rule.consent(i, "13748136", source, category, null);
        }
    }

    private static String view() throws IOException {
        return RuleOfDatabase.text("V50__households.sql", "create view households_now as", ";")
                .replaceFirst("create view", "create or replace view");
    }
}
