package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opgang.network.RuleOfDatabase;
import dk.opgang.network.RuleOfDatabase.Mutant;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which events of the feed are delivered to somebody at this moment, held against a table that was written by hand: as the rules of the
 * database say it, and as each small change of them would. What is delivered goes through the same rules as a page of the feed.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentAtDeliveryMutantsTest {

    private static final String CONTROLLER = "municipality:615";
    private static final String READER = "organisation:90100009";
    private static final String STRANGER = "organisation:13748136";
    private static final String ITS = "0190dddd-0000-7000-8000-00000000000a";
    private static final String OTHERS = "0190dddd-0000-7000-8000-00000000000b";
    private static final String TODAY = "(now() at time zone 'Europe/Copenhagen')::date";

    private static final String EVENTS = """
            readers && array['everyone', (select opgang_tenant())]
            and (not others && array[(select opgang_tenant())] or not opgang_feed_restricted(participant_id))
            and (not consent_readers && array[(select opgang_tenant())]
                 or exists (select from feed_consents c where c.participant_id = feed_events.participant_id
                            and c.reader = (select opgang_tenant())
                            and (c.initiative_id is null or c.initiative_id = feed_events.initiative_id)))""";

    private static final String CONSENTS = """
            reader = (select opgang_tenant()) and not withdrawn and of_controller
            and valid_from <= (select (now() at time zone 'Europe/Copenhagen')::date)
            and valid_until > (select (now() at time zone 'Europe/Copenhagen')::date)""";

    private static final Map<String, Set<String>> EXPECTED = new TreeMap<>(Map.of(
            CONTROLLER,
            Set.of(
                    "everybody's",
                    "covered",
                    "covered for its own",
                    "covered for another",
                    "not covered",
                    "withdrawn",
                    "from tomorrow",
                    "until today",
                    "until tomorrow",
                    "of another source",
                    "of another reader",
                    "of another person",
                    "restricted",
                    "restricted and without a need"),
            READER,
            Set.of("everybody's", "covered", "covered for its own", "until tomorrow"),
            STRANGER,
            Set.of("everybody's")));

    private RuleOfDatabase rule;
    private long next;

    /** A change of one of the two rules. */
    private record Change(boolean ofConsents, Mutant mutant) {}

    static List<Change> mutants() {
        String tenant = "(select opgang_tenant())";
        return List.of(
                new Change(false, new Mutant("readers && array['everyone', " + tenant + "]\n", "true\n")),
                new Change(false, new Mutant("'everyone', ", "")),
                new Change(false, new Mutant("array['everyone', " + tenant + "]", "array['everyone']")),
                new Change(false, new Mutant("not others && array[" + tenant + "] or", "")),
                new Change(false, new Mutant("or not opgang_feed_restricted(participant_id)", "or true")),
                new Change(false, new Mutant("or not opgang_feed_restricted(participant_id)", "")),
                new Change(false, new Mutant("not consent_readers && array[" + tenant + "]", "false")),
                new Change(false, new Mutant("not consent_readers && array[" + tenant + "]", "true")),
                new Change(false, new Mutant("c.participant_id = feed_events.participant_id", "true")),
                new Change(false, new Mutant("c.initiative_id is null or", "")),
                new Change(false, new Mutant("c.initiative_id = feed_events.initiative_id", "true")),
                new Change(false, new Mutant("or c.initiative_id = feed_events.initiative_id", "")),
                new Change(true, new Mutant("not withdrawn", "true")),
                new Change(true, new Mutant("not withdrawn", "withdrawn")),
                new Change(true, new Mutant("and of_controller", "")),
                new Change(true, new Mutant("valid_from <=", "valid_from <")),
                new Change(true, new Mutant("valid_from <= (select " + TODAY + ")", "true")),
                new Change(true, new Mutant("valid_until >", "valid_until >=")),
                new Change(true, new Mutant("valid_until > (select " + TODAY + ")", "true")));
    }

    @BeforeEach
    void begin() throws SQLException {
        rule = new RuleOfDatabase();
        rule.run(
                "create temporary table numbers on commit drop as select (extract(epoch from now()) * 1000000)::bigint as first");
        event("everybody's", UUID.randomUUID(), "everyone", "", "", null);
        consented("covered", READER, TODAY, TODAY + " + 9", false, true, null);
        consented("covered for its own", READER, TODAY + " - 9", TODAY + " + 9", false, true, ITS);
        consented("covered for another", READER, TODAY, TODAY + " + 9", false, true, OTHERS);
        needing("not covered");
        consented("withdrawn", READER, TODAY, TODAY + " + 9", true, true, null);
        consented("from tomorrow", READER, TODAY + " + 1", TODAY + " + 9", false, true, null);
        consented("until today", READER, TODAY + " - 9", TODAY, false, true, null);
        consented("until tomorrow", READER, TODAY + " - 9", TODAY + " + 1", false, true, null);
        consented("of another source", READER, TODAY, TODAY + " + 9", false, false, null);
        consented("of another reader", STRANGER, TODAY, TODAY + " + 9", false, true, null);
        needing("of another person");
        UUID restricted = consented("restricted", READER, TODAY, TODAY + " + 9", false, true, null);
        UUID restrictedToo = UUID.randomUUID();
        event("restricted and without a need", restrictedToo, CONTROLLER + "," + READER, "", READER, null);
        rule.run("insert into feed_restricted (participant_id, restricted, told_at) values ('" + restricted
                + "', true, now()), ('" + restrictedToo + "', true, now())");
    }

    @AfterEach
    void takeBack() throws SQLException {
        rule.close();
    }

    @Test
    void the_rules_say_what_the_table_says() throws SQLException {
        // Given
        String events = rule.condition("feed_events");
        String consents = rule.condition("feed_consents");

        // When
        Map<String, Set<String>> seen = seen();
        change("feed_events", EVENTS);
        change("feed_consents", CONSENTS);

        // Then
        assertEquals(EXPECTED, seen);
        assertEquals(events, rule.condition("feed_events"), "The rule is another one by now");
        assertEquals(consents, rule.condition("feed_consents"), "The rule is another one by now");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_table_notices_every_change_of_a_rule(Change change) throws SQLException {
        // When
        if (change.ofConsents()) {
            change("feed_consents", change.mutant().of(CONSENTS));
        } else {
            change("feed_events", change.mutant().of(EVENTS));
        }

        // Then
        assertNotEquals(EXPECTED, seen());
    }

    private Map<String, Set<String>> seen() throws SQLException {
        return rule.seenBy(
                EXPECTED.keySet(), "select source from feed_events where type = 'dk.opgang.participants.mutants.v1'");
    }

    private void change(String table, String condition) throws SQLException {
        rule.run("alter policy callers_read on " + table + " using (" + condition + ")");
    }

    private UUID needing(String name) throws SQLException {
        UUID person = UUID.randomUUID();
        event(name, person, CONTROLLER + "," + READER, READER, READER, ITS);
        return person;
    }

    private UUID consented(
            String name,
            String reader,
            String from,
            String until,
            boolean withdrawn,
            boolean ofController,
            String initiative)
            throws SQLException {
        UUID person = needing(name);
        rule.run(
                "insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until, withdrawn, of_controller,"
                        + " initiative_id) values (gen_random_uuid(), '" + person + "', '" + reader + "', " + from
                        + ", " + until + ", "
                        + withdrawn + ", " + ofController + ", "
                        + (initiative == null ? "null" : "'" + initiative + "'") + ")");
        return person;
    }

    private void event(String name, UUID person, String readers, String needing, String others, String initiative)
            throws SQLException {
        rule.run(
                "insert into feed_events (position, id, type, source, subject, time, data, readers, participant_id, consent_readers,"
                        + " others, initiative_id) select first + " + ++next
                        + ", gen_random_uuid(), 'dk.opgang.participants.mutants.v1', '"
                        + name.replace("'", "''") + "', '" + person + "', now(), '{}', '{" + readers + "}', '" + person
                        + "', '{" + needing
                        + "}', '{" + others + "}', " + (initiative == null ? "null" : "'" + initiative + "'")
                        + " from numbers");
    }
}
