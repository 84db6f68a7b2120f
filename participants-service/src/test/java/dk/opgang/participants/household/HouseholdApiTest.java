package dk.opgang.participants.household;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HouseholdApiTest {

    @Inject
    SealFamilyWordsAtStart seal;

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();

    @Test
    void a_household_begins_today_with_those_who_are_named() {
        // Given
        UUID adult = participant();
        UUID other = participant();
        // When
        ValidatableResponse made = as(Persona.HORSENS)
                .body(Map.of("memberIds", List.of(adult, other)))
                .post("/v1/households")
                .then();
        // Then
        made.statusCode(201)
                .body("memberIds", containsInAnyOrder(adult.toString(), other.toString()))
                .body("members.role", contains("adult", "adult"))
                .body("members.to", contains(nullValue(), nullValue()));
        assertEquals(List.of(Fixture.id(made).toString()), listed(Persona.HORSENS, "participantId", adult));
        assertEquals(
                1,
                listed(Persona.HORSENS, "housingAreaId", Fixture.AREA).stream()
                        .filter(Fixture.id(made).toString()::equals)
                        .count());
    }

    @Test
    void of_a_participant_who_is_in_a_household_the_other_one_is_named() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        // When
        ValidatableResponse refused = TestFamily.post(participant(), member);
        // Then
        refused.statusCode(409)
                .body("code", equalTo("in-another-household"))
                .body("participantId", equalTo(member.toString()))
                .body("id", equalTo(household.toString()));
    }

    @Test
    void of_households_at_once_one_gets_the_member() throws InterruptedException {
        // Given
        UUID member = participant();
        List<UUID> others = List.of(participant(), participant(), participant(), participant());
        List<Callable<Response>> posts = new ArrayList<>();
        others.forEach(other -> posts.add(() -> as(Persona.HORSENS)
                .body(Map.of("memberIds", List.of(other, member)))
                .post("/v1/households")));
        // When
        List<Integer> statuses;
        try (ExecutorService clients = Executors.newFixedThreadPool(posts.size())) {
            statuses = clients.invokeAll(posts).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
        }
        // Then
        assertEquals(List.of(201, 409, 409, 409), statuses);
        assertEquals(1, listed(Persona.HORSENS, "participantId", member).size());
    }

    @Test
    void who_has_left_can_go_elsewhere() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member, participant());
        Response before = as(Persona.HORSENS).get("/v1/households/{id}/members", household);
        String place = before.path("items.find { it.participantId == '" + member + "' }.id");
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("to", "2020-01-01"))
                .patch("/v1/households/{id}/members/{place}", household, place)
                .then()
                .statusCode(200)
                .body("to", equalTo("2020-01-01"));
        // Then
        UUID next = Fixture.id(TestFamily.post(participant()).statusCode(201));
        as(Persona.HORSENS)
                .body(TestFamily.member(member, "2019-12-31"))
                .post("/v1/households/{id}/members", next)
                .then()
                .statusCode(409)
                .body("id", equalTo(household.toString()));
        as(Persona.HORSENS)
                .body(TestFamily.member(member, "2020-01-01"))
                .post("/v1/households/{id}/members", next)
                .then()
                .statusCode(201);
    }

    @Test
    void all_faults_of_members_are_told_at_once() {
        // Given
        UUID known = participant();
        Map<String, Object> unborn = TestFamily.member(known, "1970-01-01");
        Map<String, Object> foreign = TestFamily.member(UUID.randomUUID(), "2020-01-01");
        // When
        ValidatableResponse refused = as(Persona.HORSENS)
                .body(Map.of("members", List.of(unborn, foreign)))
                .post("/v1/households")
                .then();
        ValidatableResponse neither =
                as(Persona.HORSENS).body(Map.of()).post("/v1/households").then();
        ValidatableResponse twice = as(Persona.HORSENS)
                .body(Map.of("memberIds", List.of(known, known)))
                .post("/v1/households")
                .then();
        ValidatableResponse tooMany = as(Persona.HORSENS)
                .body(Map.of(
                        "memberIds",
                        Collections.nCopies(21, 0).stream()
                                .map(none -> UUID.randomUUID())
                                .toList()))
                .post("/v1/households")
                .then();
        // Then
        refused.statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/members/0/from before-birth", "/members/1/participantId participant-not-found"));
        neither.statusCode(422).body("errors.code", contains("one-or-the-other"));
        twice.statusCode(422).body("errors.collect { it.pointer + ' ' + it.code }", contains("/memberIds/1 duplicate"));
        tooMany.statusCode(422).body("errors.pointer", hasItem("/memberIds"));
    }

    @Test
    void only_the_consent_of_every_present_member_opens_a_household() {
        // Given
        UUID one = participant();
        UUID other = participant();
        UUID household = TestFamily.of(one, other);
        consent(one, RECIPIENT, "household");
        consent(other, RECIPIENT, "benefits");
        // When
        int ofOne = status(household);
        int subresource = as(Persona.ODINSGAARDEN)
                .get("/v1/households/{id}/draws", household)
                .statusCode();
        UUID last = consent(other, RECIPIENT, "household");
        Response ofBoth = as(Persona.ODINSGAARDEN).get("/v1/households/{id}", household);
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", last).then().statusCode(200);
        int withdrawn = status(household);
        // Then
        assertEquals(List.of(404, 404, 404), List.of(ofOne, subresource, withdrawn));
        ofBoth.then().statusCode(200).body("members", hasSize(2)).body("source", nullValue());
        assertEquals(List.of(), listed(Persona.ODINSGAARDEN, "participantId", one));
        assertEquals(404, status(Persona.GREVE, household));
    }

    @Test
    void the_database_itself_opens_a_household_to_the_consent_of_all_alone() throws SQLException {
        // Given
        UUID one = participant();
        UUID other = participant();
        UUID household = TestFamily.of(one, other);
        TestFamily.draw(household, "other", 2020, "1.00");
        consent(one, RECIPIENT, "household");
        // When
        List<Long> ofOne = seen(household);
        consent(other, RECIPIENT, "household");
        List<Long> ofBoth = seen(household);
        // Then
        assertEquals(List.of(0L, 0L, 0L), ofOne);
        assertEquals(List.of(1L, 2L, 1L), ofBoth);
    }

    @Test
    void reading_a_household_is_logged_for_everybody_who_lives_in_it() {
        // Given
        UUID one = participant();
        UUID other = participant();
        UUID household = TestFamily.of(one, other);
        // When
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "audit-control")
                .get("/v1/households/{id}/draws", household)
                .then()
                .statusCode(200);
        // Then
        for (UUID member : List.of(one, other)) {
            as(Persona.HORSENS)
                    .get("/v1/participants/{id}/access-log", member)
                    .then()
                    .statusCode(200)
                    .body(
                            "items.collect { it.action + ' ' + it.purpose }",
                            hasItems("make-household null", "read-household audit-control"));
        }
    }

    @Test
    void who_has_departed_comes_to_no_household() {
        // Given
        UUID member = participant();
        as(Persona.HORSENS)
                .body(Map.of("on", "2020-01-01", "reason", "moved-away"))
                .post("/v1/participants/{id}/departure", member)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse later = as(Persona.HORSENS)
                .body(Map.of("members", List.of(TestFamily.member(member, "2020-01-01"))))
                .post("/v1/households")
                .then();
        ValidatableResponse before = as(Persona.HORSENS)
                .body(Map.of("members", List.of(TestFamily.member(member, "2019-12-31"))))
                .post("/v1/households")
                .then();
        // Then
        later.statusCode(409).body("code", equalTo("participant-departed"));
        before.statusCode(201);
    }

    @Test
    void the_export_of_a_member_tells_nothing_of_the_others() {
        // Given
        UUID one = participant();
        UUID other = participant();
        UUID household = TestFamily.of(one, other);
        TestFamily.draw(household, "other", 2020, "1.00");
        drawOf(household, one, "2.00");
        drawOf(household, other, "3.00");
        // When
        Response export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", one);
        // Then
        export.then()
                .statusCode(200)
                .body("households.householdId", contains(household.toString()))
                .body("households[0].memberships.participantId", contains(one.toString()))
                .body("households[0].draws.amountDkk", contains("1.00", "2.00"));
        assertFalse(export.asString().contains(other.toString()));
    }

    @Test
    void who_left_needs_no_consent_and_is_not_shown() {
        // Given
        UUID present = participant();
        UUID former = participant();
        Map<String, Object> left = TestFamily.member(former, "2016-01-01");
        left.put("to", "2018-01-01");
        UUID household = Fixture.id(as(Persona.HORSENS)
                .body(Map.of("members", List.of(TestFamily.member(present, "2015-01-01"), left)))
                .post("/v1/households")
                .then()
                .statusCode(201));
        // When
        consent(present, RECIPIENT, "household");
        // Then
        as(Persona.ODINSGAARDEN)
                .get("/v1/households/{id}", household)
                .then()
                .statusCode(200)
                .body("members.participantId", contains(present.toString()));
        assertEquals(List.of(), listed(Persona.ODINSGAARDEN, "participantId", former));
        assertEquals(1, listed(Persona.HORSENS, "participantId", former).size());
    }

    @Test
    void where_members_live_is_a_category_of_its_own() {
        // Given
        UUID member = participant();
        TestFamily.of(member);
        consent(member, RECIPIENT, "household");
        // When
        List<String> without = listed(Persona.ODINSGAARDEN, "housingAreaId", Fixture.AREA);
        consent(member, RECIPIENT, "residence");
        List<String> with = listed(Persona.ODINSGAARDEN, "housingAreaId", Fixture.AREA);
        // Then
        assertEquals(with.size() - 1, without.size());
    }

    @Test
    void what_was_not_reached_has_no_day_what_was_not_spent_no_amount_and_a_household_an_end() {
        // Given
        UUID household = TestFamily.of(participant());
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("ownFrameDkk", "0.00"))
                .put("/v1/households/{id}/budget?year=2020", household)
                .then()
                .statusCode(201);
        Map<String, Object> item = Map.of("purpose", "leisure", "plannedDkk", "0.00", "spentDkk", "0.00");
        List<UUID> twenty = Stream.generate(Fixture::participant).limit(20).toList();
        UUID full = id(TestFamily.post(twenty.toArray(UUID[]::new)).statusCode(201));
        // When
        Response reached = as(Persona.HORSENS)
                .body(Map.of("text", "A job", "state", "open", "reachedOn", "2020-01-01"))
                .post("/v1/households/{id}/goals", household);
        Response spent = as(Persona.HORSENS).body(item).post("/v1/households/{id}/budget/items?year=2020", household);
        Response more = as(Persona.HORSENS)
                .body(TestFamily.member(participant(), "2020-01-01"))
                .post("/v1/households/{id}/members", full);
        // Then
        reached.then().statusCode(422).body("errors.code", contains("not-reached"));
        spent.then().statusCode(422).body("errors.code", hasItem("not-spent"));
        more.then().statusCode(422).body("errors.code", contains("too-many-members"));
    }

    @Test
    void a_reader_changes_nothing() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        consent(member, Persona.GREVE.municipality().orElseThrow(), "household");
        // When
        ValidatableResponse refused = as(Persona.GREVE)
                .body(TestFamily.member(UUID.randomUUID(), "2020-01-01"))
                .post("/v1/households/{id}/members", household)
                .then();
        ValidatableResponse unseen = as(Persona.AALBORG)
                .body(TestFamily.member(UUID.randomUUID(), "2020-01-01"))
                .post("/v1/households/{id}/members", household)
                .then();
        // Then
        refused.statusCode(403).body("code", equalTo("not-the-controller"));
        unseen.statusCode(404);
    }

    @Test
    void a_restriction_of_one_member_closes_and_stills_the_household() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member, participant());
        consent(member, RECIPIENT, "household");
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", member)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse changed = as(Persona.HORSENS)
                .body(Map.of("kind", "other", "year", 2020, "amountDkk", "1.00", "basis", "actual"))
                .post("/v1/households/{id}/draws", household)
                .then();
        // Then
        changed.statusCode(409).body("code", equalTo("participant-restricted")).body("id", equalTo(member.toString()));
        assertEquals(404, status(household));
        assertEquals(200, status(Persona.HORSENS, household));
    }

    @Test
    void a_source_brings_the_household_to_the_members_that_are_told() {
        // Given
        UUID stays = participant();
        UUID leaves = participant();
        UUID comes = participant();
        Map<String, String> source =
                Map.of("system", "family-system", "id", UUID.randomUUID().toString());
        UUID household = Fixture.id(as(Persona.HORSENS)
                .body(Map.of(
                        "source",
                        source,
                        "members",
                        List.of(TestFamily.member(stays, "2015-01-01"), TestFamily.member(leaves, "2015-01-01"))))
                .post("/v1/households")
                .then()
                .statusCode(201));
        // When
        ValidatableResponse again = as(Persona.HORSENS)
                .body(Map.of("source", source, "memberIds", List.of(stays, comes)))
                .post("/v1/households")
                .then();
        // Then
        again.statusCode(200)
                .body("id", equalTo(household.toString()))
                .body("memberIds", containsInAnyOrder(stays.toString(), comes.toString()))
                .body("members", hasSize(3));
        TestFamily.post(leaves).statusCode(409);
    }

    @Test
    void erasing_the_last_member_erases_the_household() {
        // Given
        UUID first = participant();
        UUID last = participant();
        UUID household = TestFamily.of(first, last);
        // When
        erase(first);
        Response afterFirst = as(Persona.HORSENS).get("/v1/households/{id}", household);
        erase(last);
        int afterLast = status(Persona.HORSENS, household);
        // Then
        afterFirst.then().statusCode(200).body("members.participantId", contains(last.toString()));
        assertEquals(404, afterLast);
        as(Persona.HORSENS)
                .get("/v1/households?participantId={id}", first)
                .then()
                .body("items", empty());
    }

    @Test
    void the_words_of_a_family_are_kept_under_a_key_that_goes_with_it() {
        // Given
        UUID last = participant();
        UUID household = TestFamily.of(last);
        String goals = "/v1/households/" + household + "/goals";
        String items = "/v1/households/" + household + "/budget/items?year=2020";
        Map<String, Object> wish = Map.of("text", "Qzvørmark vil cykle", "source", Map.of("system", "t", "id", last));
        String repeated = UUID.randomUUID().toString();
        UUID goal = id(as(Persona.HORSENS)
                .header("Idempotency-Key", repeated)
                .body(wish)
                .post(goals)
                .then()
                .statusCode(201));
        as(Persona.HORSENS)
                .header("Idempotency-Key", repeated)
                .body(wish)
                .post(goals)
                .then()
                .header("Idempotency-Replayed", equalTo("true"))
                .body("text", equalTo("Qzvørmark vil cykle"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from idempotency_keys where body like '%vil cykle%' or key = '"
                        + repeated + "' and body like '%{%'"));
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("ownFrameDkk", "0.00"))
                .put("/v1/households/{id}/budget?year=2020", household)
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .body(Map.of("purpose", "leisure", "text", "Qzvørmark får en cykel", "plannedDkk", "0.00"))
                .post(items)
                .then()
                .statusCode(201)
                .body("text", equalTo("Qzvørmark får en cykel"));
        // When
        Response again = as(Persona.HORSENS).body(wish).post(goals);
        Response reached = as(Persona.HORSENS)
                .header("If-Match", again.header("ETag"))
                .body(Map.of("state", "reached"))
                .patch(goals + "/" + goal);
        // Then
        again.then().statusCode(200).header("ETag", equalTo("\"0\""));
        reached.then().statusCode(200).body("text", equalTo("Qzvørmark vil cykle"));
        as(Persona.HORSENS).get(goals).then().body("items.text", contains("Qzvørmark vil cykle"));
        as(Persona.HORSENS).get(items).then().body("items.text", contains("Qzvørmark får en cykel"));
        String kept = "select text from household_goals where household_id = '%1$s' union all"
                + " select text from household_budget_items where household_id = '%1$s'";
        List<String> texts = TestDatabase.texts(kept.formatted(household));
        assertEquals(2, texts.size());
        assertTrue(texts.stream().noneMatch(text -> text.contains("cyk")));
        String key = "select count(*) from subject_keys where wrapped is not null and subject_id = '" + household + "'";
        assertEquals(1, TestDatabase.number(key));
        erase(last);
        assertEquals(0, TestDatabase.number(key));
    }

    @Test
    void words_of_a_family_from_before_are_encrypted_when_the_service_starts() {
        // Given
        UUID household = TestFamily.of(participant());
        String goals = "/v1/households/" + household + "/goals";
        UUID goal = id(as(Persona.HORSENS)
                .body(Map.of("text", "noget andet"))
                .post(goals)
                .then()
                .statusCode(201));
        TestDatabase.execute("delete from subject_keys where subject_id = '" + household + "'");
        TestDatabase.execute("update household_goals set text = 'Qzvørmark vil sejle' where id = '" + goal + "'");
        // When
        seal.seal();
        // Then
        String kept = TestDatabase.text("select text from household_goals where id = '" + goal + "'");
        assertTrue(kept.startsWith("sealed:"), kept);
        as(Persona.HORSENS)
                .get(goals)
                .then()
                .body("items.text", contains("Qzvørmark vil sejle"))
                .body("items.version", contains(0));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from household_goals where text not like 'sealed:%'")
                        + TestDatabase.number(
                                "select count(*) from household_budget_items where text not like 'sealed:%'"));
    }

    private static void erase(UUID participant) {
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", participant)
                .then()
                .statusCode(204);
    }

    private static void drawOf(UUID household, UUID member, String amountDkk) {
        as(Persona.HORSENS)
                .body(Map.of(
                        "kind",
                        "other",
                        "year",
                        2020,
                        "amountDkk",
                        amountDkk,
                        "basis",
                        "actual",
                        "participantId",
                        member))
                .post("/v1/households/{id}/draws", household)
                .then()
                .statusCode(201);
    }

    /** How many rows of household, members and draws the database shows the organisation. */
    private static List<Long> seen(UUID household) throws SQLException {
        List<Long> seen = new ArrayList<>();
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'organisation:" + RECIPIENT + "'");
            for (String table : List.of(
                    "households where id",
                    "household_members where household_id",
                    "household_draws where household_id")) {
                try (ResultSet row =
                        statement.executeQuery("select count(*) from " + table + " = '" + household + "'")) {
                    row.next();
                    seen.add(row.getLong(1));
                }
            }
        }
        return seen;
    }

    private static int status(UUID household) {
        return status(Persona.ODINSGAARDEN, household);
    }

    private static int status(Persona persona, UUID household) {
        return as(persona).get("/v1/households/{id}", household).statusCode();
    }

    private static List<String> listed(Persona persona, String filter, Object value) {
        return as(persona)
                .get("/v1/households?limit=500&sort=-createdAt&{filter}={value}", filter, value)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
