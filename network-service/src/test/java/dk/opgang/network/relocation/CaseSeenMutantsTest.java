package dk.opgang.network.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who sees a relocation case, held against a table that was written by hand: as the rule of the database says it, and as each small change of it
 * would. All in a transaction that is taken back.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CaseSeenMutantsTest {

    private static final String HORSENS = "municipality:615";
    private static final String GREVE = "municipality:253";
    private static final String ODINSGAARDEN = "organisation:90100009";
    private static final String OTHER = "organisation:90110004";

    /** What Greve sees, then what Odinsgaarden sees, and last whoever acts for nobody. */
    private static final List<Set<String>> EXPECTED =
            List.of(Set.of("0", "1", "2", "5", "6", "10"), Set.of("1", "3", "5", "6", "16"), Set.of());

    private static final UUID RESTRICTED = UUID.randomUUID();

    private RuleOfDatabase rule;

    static List<Mutant> mutants() {
        String open = "m.state in ('proposed', 'agreed')";
        return List.of(
                new Mutant("coalesce(poster = opgang_tenant(), false)", "false"),
                new Mutant(
                        "not exists (select from unnest(family) as person where opgang_feed_restricted(person))",
                        "true"),
                new Mutant("m.case_id = $1", "true"),
                new Mutant(open, "true"),
                new Mutant(open, "m.state = 'proposed'"),
                new Mutant(open, "m.state = 'agreed'"),
                new Mutant("and not m.closed", ""),
                new Mutant("in (m.receiver, m.organisation)", "in (m.receiver)"),
                new Mutant("in (m.receiver, m.organisation)", "in (m.organisation)"),
                new Mutant("or state = 'seeking'", "or true"),
                new Mutant("(opgang_municipality() is not null or opgang_organisation() is not null)", "true"),
                new Mutant("(opgang_municipality() is not null or", "("),
                new Mutant("or opgang_organisation() is not null)", ")"),
                new Mutant("cardinality(wanted) = 0", "true"),
                new Mutant("cardinality(wanted) = 0", "false"),
                new Mutant("opgang_municipality() = any (wanted)", "true"),
                new Mutant("opgang_municipality() = any (wanted)", "false"),
                new Mutant("o.poster = opgang_tenant()", "true"),
                new Mutant("o.municipality_code = any (wanted)", "true"),
                new Mutant("o.state = 'available'", "true"),
                new Mutant("o.available_until is null", "false"),
                new Mutant("o.available_until >", "o.available_until is not null or o.available_until >"),
                new Mutant("o.available_until >", "o.available_until <"));
    }

    @BeforeEach
    void begin() throws SQLException {
        rule = new RuleOfDatabase();
        rule.run("insert into feed_restricted (participant_id, restricted, told_at) values ('" + RESTRICTED
                + "', true, now())");
        // Other tests leave homes behind.
        rule.run("update housing_offers set state = 'withdrawn' where state = 'available'");
        UUID anybody = UUID.randomUUID();
        // Its own; advertised to all, to it, to others; of somebody restricted.
        relocation(0, GREVE, "draft", "", anybody);
        relocation(1, HORSENS, "seeking", "", anybody);
        relocation(2, HORSENS, "seeking", "253", anybody);
        relocation(3, HORSENS, "seeking", "851", anybody);
        relocation(4, HORSENS, "seeking", "", RESTRICTED);
        // With an open match, one that is over, one that is closed over there, and one of others.
        match(relocation(5, HORSENS, "proposed", "", anybody), GREVE, ODINSGAARDEN, "proposed", false);
        match(relocation(6, HORSENS, "agreed", "", anybody), GREVE, ODINSGAARDEN, "agreed", false);
        match(relocation(7, HORSENS, "on-hold", "", anybody), GREVE, ODINSGAARDEN, "released", false);
        match(relocation(8, HORSENS, "proposed", "", anybody), GREVE, ODINSGAARDEN, "proposed", true);
        relocation(9, HORSENS, "draft", "", anybody);
        relocation(10, GREVE, "on-hold", "", RESTRICTED);
        match(relocation(11, HORSENS, "proposed", "", anybody), "municipality:851", OTHER, "proposed", false);
        match(relocation(12, HORSENS, "agreed", "", RESTRICTED), GREVE, ODINSGAARDEN, "agreed", false);
        // Where Odinsgaarden has a home, had one, had one for a while, another one has one, and it has one for a while.
        offer(ODINSGAARDEN, "851", "available", "null");
        relocation(13, HORSENS, "seeking", "461", anybody);
        offer(ODINSGAARDEN, "461", "withdrawn", "null");
        relocation(14, HORSENS, "seeking", "580", anybody);
        offer(ODINSGAARDEN, "580", "available", "current_date - 1");
        relocation(15, HORSENS, "seeking", "101", anybody);
        offer(OTHER, "101", "available", "null");
        relocation(16, HORSENS, "seeking", "159", anybody);
        offer(ODINSGAARDEN, "159", "available", "current_date + 2");
        relocation(17, HORSENS, "seeking", "329", anybody);
    }

    @AfterEach
    void takeBack() throws SQLException {
        rule.close();
    }

    @Test
    void the_rule_says_what_the_table_says() throws SQLException {
        // When
        List<Set<String>> seen = seen();

        // Then
        assertEquals(EXPECTED, seen);
        assertTrue(
                policies().contains("relocation_seen(id, state, poster, wish_municipality_codes, participant_ids)"),
                "The rule stands elsewhere by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_the_rule(Mutant mutant) throws SQLException {
        // Given
        String now = rule.text("select pg_get_functiondef('relocation_seen'::regproc)");

        // When
        rule.run(mutant.of(now));

        // Then
        assertNotEquals(EXPECTED, seen());
    }

    private List<Set<String>> seen() throws SQLException {
        return List.of(seenBy(GREVE), seenBy(ODINSGAARDEN), seenBy(""));
    }

    private Set<String> seenBy(String tenant) throws SQLException {
        return rule.seenBy(tenant, "select wish_rooms_min - 1000 from relocation_cases where wish_rooms_min >= 1000");
    }

    private String policies() throws SQLException {
        return rule.text("select string_agg(qual, ' ') from pg_policies where tablename = 'relocation_cases'");
    }

    private UUID relocation(int number, String poster, String state, String wanted, UUID person) throws SQLException {
        UUID id = UUID.randomUUID();
        rule.run(
                "insert into relocation_cases (id, created_at, updated_at, version, poster, programme, participant_ids, family_agreement,"
                        + " wish_municipality_codes, wish_rooms_min, wish_max_rent_dkk, wish_accessible, wish_pets_allowed, wish_move_from, opened_on,"
                        + " seek_until, state, household, history) values ('" + id + "', now(), now(), 0, '" + poster
                        + "', 'move-in-coordination', '{" + person + "}', '[]', '{" + wanted + "}', " + (1_000 + number)
                        + ", 1, false, false, current_date, current_date, current_date, '" + state + "', '{}', '[]')");
        return id;
    }

    private UUID offer(String poster, String municipality, String state, String until) throws SQLException {
        UUID id = UUID.randomUUID();
        rule.run(
                "insert into housing_offers (id, created_at, updated_at, version, poster, municipality_code, rooms, square_metres, rent_dkk,"
                        + " available_from, available_until, accessible, pets_allowed, state) values ('" + id
                        + "', now(), now(), 0, '" + poster + "', '" + municipality + "', 3, 80, 1, current_date - 9, "
                        + until
                        + ", false, false, '" + state + "')");
        return id;
    }

    private void match(UUID caseId, String receiver, String organisation, String state, boolean isClosed)
            throws SQLException {
        rule.run(
                "insert into relocation_matches (id, created_at, updated_at, version, case_id, offer_id, sender, receiver, organisation, state,"
                        + " answer_by, answers, closed) values (gen_random_uuid(), now(), now(), 0, '" + caseId + "', '"
                        + offer(OTHER, "253", "reserved", "null") + "', '" + HORSENS + "', '" + receiver + "', '"
                        + organisation
                        + "', '" + state + "', now(), '{}', " + isClosed + ")");
    }
}
