package dk.opgang.participants.alert;

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
 * Which alerts a party sees, held against a table that was written by hand: as the rule of the database says it, and as each small change of it
 * would.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AlertMutantsTest {

    private static final String CVR = "13748136";
    private static final String ITS = "0190dddd-0000-7000-8000-00000000000a";
    private static final String OTHERS = "0190dddd-0000-7000-8000-00000000000b";
    private static final String PARTY = "(select opgang_party())";
    private static final Set<String> EXPECTED = Set.of("0", "1", "2");

    private RuleOfPeople rule;

    static List<Mutant> mutants() {
        String either = "(first_party = " + PARTY + " or second_party = " + PARTY + ")";
        return List.of(
                new Mutant(either, "true"),
                new Mutant(either, "first_party = " + PARTY),
                new Mutant(either, "second_party = " + PARTY),
                new Mutant("c.participant_id = coordination_alerts.participant_id", "true"),
                new Mutant("and c.of_controller", ""),
                new Mutant("'enrolments' = any (c.data_categories)", "true"),
                new Mutant("c.initiative_id is null", "true"),
                new Mutant("c.initiative_id is null", "false"),
                new Mutant("then first_initiatives", "then second_initiatives"),
                new Mutant("else second_initiatives", "else first_initiatives"));
    }

    @BeforeEach
    void begin() throws SQLException {
        rule = new RuleOfPeople();
        // The party comes first, or second, with a consent to all that it does, or to its own initiative.
        alert(0, CVR, "90100009", ITS, OTHERS, "enrolments", "615", null);
        alert(1, "12345678", CVR, OTHERS, ITS, "enrolments", "615", ITS);
        alert(2, CVR, "90100009", ITS, OTHERS, "enrolments", "615", ITS);
        // Bound to what the other does, with no consent, to something else, of another source, and of no party.
        alert(3, CVR, "90100009", ITS, OTHERS, "enrolments", "615", OTHERS);
        alert(4, "12345678", CVR, OTHERS, ITS, "enrolments", "615", OTHERS);
        alert(5, CVR, "90100009", ITS, OTHERS, null, "615", null);
        alert(6, CVR, "90100009", ITS, OTHERS, "contacts", "615", null);
        alert(7, CVR, "90100009", ITS, OTHERS, "enrolments", "90100009", null);
        alert(8, "12345678", "90100009", ITS, OTHERS, "enrolments", "615", null);
    }

    @AfterEach
    void takeBack() throws SQLException {
        rule.close();
    }

    @Test
    void the_rule_says_what_the_table_says() throws Exception {
        // Given
        String now = policy();
        // When
        Set<String> seen = seen();
        // Then
        assertEquals(EXPECTED, seen);
        change(condition());
        assertEquals(now, policy(), "The rule stands elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rule(Mutant mutant) throws Exception {
        // Given
        assertTrue(condition().contains(mutant.was()), mutant.was());
        // When
        change(condition().replace(mutant.was(), mutant.becomes()));
        // Then
        assertNotEquals(EXPECTED, seen());
    }

    private Set<String> seen() throws SQLException {
        return rule.seenBy(
                "organisation:" + CVR, "select occurrence - 1000 from coordination_alerts where occurrence >= 1000");
    }

    private String policy() throws SQLException {
        return rule.text(
                "select qual from pg_policies where policyname = 'party_reads' and tablename = 'coordination_alerts'");
    }

    private void change(String condition) throws SQLException {
        rule.run("alter policy party_reads on coordination_alerts using (" + condition + ")");
    }

    private static String condition() throws IOException {
        return RuleOfDatabase.text(
                "V70__coordination_alerts.sql", "(first_party = (select opgang_party())", "$condition$");
    }

    private void alert(
            int i,
            String first,
            String second,
            String firstInitiative,
            String secondInitiative,
            String category,
            String source,
            String initiative)
            throws SQLException {
        rule.register(i);
        rule.run(
                "insert into coordination_alerts (id, participant_id, municipality_code, kind, first_party, second_party, state,"
                        + " occurrence, raised_at, activities, first_initiatives, second_initiatives, known_enrolments, decisions, created_at,"
                        + " updated_at, version) values (gen_random_uuid(), '" + RuleOfPeople.person(i)
                        + "', '615', 'employment', '"
                        + first + "', '" + second + "', 'open', " + (1000 + i) + ", now(), '[]', '{" + firstInitiative
                        + "}', '{"
                        + secondInitiative + "}', '{}', '[]', now(), now(), 0)");
        if (category != null) {
            rule.consent(i, CVR, source, category, initiative);
        }
    }
}
