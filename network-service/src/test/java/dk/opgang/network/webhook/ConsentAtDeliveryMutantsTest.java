package dk.opgang.network.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                            and case when feed_events.type like 'dk.opgang.participants.coordination-alert-%'
                                     then 'enrolments' = any (c.data_categories)
                                     else c.initiative_id is null or c.initiative_id = feed_events.initiative_id end))""";

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
                    "an alert under enrolments",
                    "an alert under nothing of it",
                    "restricted",
                    "restricted and without a need"),
            READER,
            Set.of("everybody's", "covered", "covered for its own", "until tomorrow", "an alert under enrolments"),
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
                new Change(false, new Mutant("like 'dk.opgang.participants.coordination-alert-%'", "is null")),
                new Change(false, new Mutant("like 'dk.opgang.participants.coordination-alert-%'", "is not null")),
                new Change(false, new Mutant("'enrolments' = any (c.data_categories)", "true")),
                new Change(false, new Mutant("'enrolments' = any (c.data_categories)", "false")),
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
        event("everybody's", "mutants", UUID.randomUUID(), "everyone", "", "", null);
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
        alert("an alert under enrolments", "enrolments");
        alert("an alert under nothing of it", "identity");
        UUID restricted = consented("restricted", READER, TODAY, TODAY + " + 9", false, true, null);
        UUID restrictedToo = UUID.randomUUID();
        event("restricted and without a need", "mutants", restrictedToo, CONTROLLER + "," + READER, "", READER, null);
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
        String events = condition("feed_events");
        String consents = condition("feed_consents");

        // When
        Map<String, Set<String>> seen = seen();
        change("feed_events", EVENTS);
        change("feed_consents", CONSENTS);

        // Then
        assertEquals(EXPECTED, seen);
        assertEquals(events, condition("feed_events"), "The rule is another one by now");
        assertEquals(consents, condition("feed_consents"), "The rule is another one by now");
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
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String tenant : EXPECTED.keySet()) {
            seen.put(tenant, rule.seenBy(tenant, "select source from feed_events where type like '%mutants.v1'"));
        }
        return seen;
    }

    private String condition(String table) throws SQLException {
        return rule.text(
                "select qual from pg_policies where policyname = 'callers_read' and tablename = '" + table + "'");
    }

    private void change(String table, String condition) throws SQLException {
        rule.run("alter policy callers_read on " + table + " using (" + condition + ")");
    }

    private UUID needing(String name) throws SQLException {
        UUID person = UUID.randomUUID();
        event(name, "mutants", person, CONTROLLER + "," + READER, READER, READER, ITS);
        return person;
    }

    /** What the controller is warned of, and a reader whose consent names the category, whatever initiative it is for. */
    private void alert(String name, String category) throws SQLException {
        UUID person = UUID.randomUUID();
        event(name, "coordination-alert-mutants", person, CONTROLLER + "," + READER, READER, READER, ITS);
        consent(person, READER, TODAY, TODAY + " + 9", false, true, OTHERS, category);
    }

    private UUID consented(
            String name,
            String reader,
            String from,
            String until,
            boolean withdrawn,
            boolean ofController,
            @Nullable String initiative)
            throws SQLException {
        UUID person = needing(name);
        consent(person, reader, from, until, withdrawn, ofController, initiative, "identity");
        return person;
    }

    private void consent(
            UUID person,
            String reader,
            String from,
            String until,
            boolean withdrawn,
            boolean ofController,
            @Nullable String initiative,
            String category)
            throws SQLException {
        rule.run(
                "insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until, withdrawn, of_controller,"
                        + " initiative_id, data_categories) values (gen_random_uuid(), '" + person + "', '" + reader
                        + "', " + from + ", " + until + ", " + withdrawn + ", " + ofController + ", "
                        + (initiative == null ? "null" : "'" + initiative + "'") + ", '{" + category + "}')");
    }

    private void event(
            String name,
            String type,
            UUID person,
            String readers,
            String needing,
            String others,
            @Nullable String initiative)
            throws SQLException {
        rule.run(
                "insert into feed_events (position, id, type, source, subject, time, data, readers, participant_id, consent_readers,"
                        + " others, initiative_id) select first + " + ++next
                        + ", gen_random_uuid(), 'dk.opgang.participants." + type + ".v1', '"
                        + name.replace("'", "''") + "', '" + person + "', now(), '{}', '{" + readers + "}', '" + person
                        + "', '{" + needing + "}', '{" + others + "}', "
                        + (initiative == null ? "null" : "'" + initiative + "'") + " from numbers");
    }
}
