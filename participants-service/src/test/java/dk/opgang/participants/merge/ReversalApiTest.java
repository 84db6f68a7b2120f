package dk.opgang.participants.merge;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.merge.Merging.assessed;
import static dk.opgang.participants.merge.Merging.contact;
import static dk.opgang.participants.merge.Merging.household;
import static dk.opgang.participants.merge.Merging.list;
import static dk.opgang.participants.merge.Merging.lookUp;
import static dk.opgang.participants.merge.Merging.merge;
import static dk.opgang.participants.merge.Merging.person;
import static dk.opgang.participants.merge.Merging.post;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ReversalApiTest {

    private static final String SALUS = Persona.SALUS.organisation().orElseThrow();
    private static final List<String> GROUPS = List.of("kontanthjaelp", "sygedagpenge");
    private static final List<String> RECORDS =
            List.of("benefit-periods", "residences", "contacts", "consents", "education-readiness", "education-events");

    @Inject
    FinalMerges finals;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_merge_and_its_reversal_leave_both_as_they_were(long seed) {
        // Given
        Random random = new Random(seed);
        UUID survivor = history(random);
        UUID duplicate = history(random);
        Map<String, Object> before = everything(survivor, duplicate);
        UUID merge = Fixture.id(merge(
                        survivor,
                        duplicate,
                        "cpr",
                        random.nextBoolean() ? "survivor" : "duplicate",
                        "resolve",
                        random.nextBoolean() ? "survivor-wins" : "duplicate-wins")
                .statusCode(201));
        // When
        ValidatableResponse answer = reverse(survivor, merge);
        // Then
        answer.statusCode(200).body("reversedAt", notNullValue());
        assertEquals(before, everything(survivor, duplicate));
        reverse(survivor, merge).statusCode(200);
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from participant_aliases where participant_id = '" + survivor + "'"));
    }

    /** Somebody of whom anything may have been recorded. */
    private static UUID history(Random random) {
        Map<String, Object> body = Fixture.citizen();
        body.put("familyName", "Prøve" + random.nextInt(100));
        if (random.nextBoolean()) {
            body.put("language", "ar");
        }
        if (random.nextInt(3) > 0) {
            body.put(
                    "source",
                    Map.of(
                            "system",
                            "merging",
                            "id",
                            UUID.randomUUID().toString().substring(0, 8)));
        }
        UUID id = Fixture.id(Fixture.register(body).statusCode(201));
        LocalDate day = LocalDate.of(2015, 1, 1);
        int first = random.nextInt(2);
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(1L + random.nextInt(200));
            LocalDate end = day.plusDays(1L + random.nextInt(200));
            Map<String, Object> period = new HashMap<>();
            period.put("group", GROUPS.get((first + i) % 2));
            period.put("from", day.toString());
            period.put(
                    "source",
                    Map.of(
                            "system",
                            "merging",
                            "id",
                            UUID.randomUUID().toString().substring(0, 8)));
            if (random.nextBoolean()) {
                period.put("to", end.toString());
            }
            post(id, "benefit-periods", period);
            post(
                    id,
                    "residences",
                    Map.of("housingAreaId", (first + i) % 2 == 0 ? AREA : OTHER_AREA, "from", day.toString()));
            day = end;
        }
        if (random.nextBoolean()) {
            contact(id);
        }
        if (random.nextBoolean()) {
            assessed(id, "ready");
        }
        if (random.nextBoolean()) {
            Fixture.consent(id, SALUS, "contacts");
        }
        if (random.nextBoolean()) {
            as(Persona.HORSENS)
                    .header("If-None-Match", "*")
                    .body(random.nextBoolean() ? Map.of("phone", "29876541") : Map.of("email", "a@example.dk"))
                    .put("/v1/participants/{id}/contact-information", id)
                    .then()
                    .statusCode(201);
        }
        return id;
    }

    private static Map<String, Object> everything(UUID... people) {
        Map<String, Object> all = new TreeMap<>();
        for (UUID id : people) {
            all.put(
                    id + "",
                    said(as(Persona.HORSENS)
                            .get("/v1/participants/{id}", id)
                            .jsonPath()
                            .getMap("")));
            for (String path : RECORDS) {
                JsonPath records = list(id, path).extract().jsonPath();
                List<Map<String, Object>> items = new ArrayList<>();
                records.<Map<String, Object>>getList("items").forEach(it -> items.add(said(it)));
                all.put(id + path, items);
            }
            for (String path : List.of("identity", "contact-information")) {
                Map<String, Object> answer = as(Persona.HORSENS)
                        .header("Opgang-Purpose", "case-handling")
                        .get("/v1/participants/{id}/" + path, id)
                        .jsonPath()
                        .getMap("");
                answer.remove("traceId");
                all.put(id + path, said(answer));
            }
        }
        return all;
    }

    private static Map<String, Object> said(Map<String, Object> answer) {
        Map<String, Object> said = new HashMap<>(answer);
        said.remove("version");
        said.remove("updatedAt");
        return said;
    }

    @Test
    void what_was_recorded_since_stays_with_the_survivor() {
        // Given
        String cpr = cpr();
        String otherCpr = cpr();
        UUID survivor = person(cpr, "one-" + UUID.randomUUID(), "kontanthjaelp", "2018-01-01");
        UUID duplicate = person(otherCpr, "two-" + UUID.randomUUID(), "kontanthjaelp", "2016-01-01");
        UUID moved = contact(duplicate);
        UUID merge = Fixture.id(merge(survivor, duplicate).statusCode(201));
        UUID later = contact(survivor);
        post(survivor, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2020-01-01"));
        as(Persona.HORSENS)
                .header("If-Match", tag(survivor, moved))
                .body(Map.of("place", "town-hall"))
                .patch("/v1/participants/{id}/contacts/{contact}", survivor, moved)
                .then()
                .statusCode(200);
        // When
        reverse(survivor, merge).statusCode(200);
        // Then
        list(survivor, "contacts").body("items.id", contains(later.toString()));
        list(duplicate, "contacts")
                .body("items.id", contains(moved.toString()))
                .body("items.place", contains("town-hall"));
        list(survivor, "benefit-periods").body("items.group.last()", equalTo("sygedagpenge"));
        list(duplicate, "benefit-periods").body("items.from", contains("2016-01-01"));
        assertEquals(survivor.toString(), lookUp(cpr));
        assertEquals(duplicate.toString(), lookUp(otherCpr));
        List<String> told = Topics.await(
                        "opgang.participants.v1",
                        4,
                        event -> event.key().equals(duplicate) && !event.type().contains("contact"))
                .stream()
                .map(PublishedEvent::type)
                .map(type -> type.replace("dk.opgang.participants.", ""))
                .toList();
        int back = told.indexOf("participant-merge-reversed.v1");
        assertTrue(back > 0, told.toString());
        assertEquals(
                List.of("participant-registered.v1", "benefit-period-opened.v1"), told.subList(back + 1, told.size()));
    }

    private static String tag(UUID participant, UUID contact) {
        return as(Persona.HORSENS)
                .get("/v1/participants/{id}/contacts/{contact}", participant, contact)
                .header("ETag");
    }

    @Test
    void after_a_fortnight_a_merge_is_final_and_the_duplicates_key_is_gone() throws SQLException {
        // Given
        UUID survivor = person("2018-01-01");
        UUID duplicate = person("2017-01-01");
        UUID merge = Fixture.id(merge(survivor, duplicate).statusCode(201));
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("update participant_merges set created_at = created_at - interval '14 days' where id = '"
                    + merge + "'");
        }
        // When
        ValidatableResponse beforeItIsFinal = reverse(survivor, merge);
        finals.end();
        // Then
        beforeItIsFinal.statusCode(409).body("code", equalTo("merge-final"));
        reverse(survivor, merge).statusCode(409).body("code", equalTo("merge-final"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from subject_keys where wrapped is not null and subject_id = '"
                        + duplicate + "'"));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from participant_merges where sealed is not null and id = '" + merge + "'"));
        as(Persona.HORSENS).get("/v1/participants/{id}", duplicate).then().statusCode(410);
    }

    @Test
    void merges_into_one_are_taken_back_last_first_and_of_a_chain_too() {
        // Given
        UUID first = person("2018-01-01");
        UUID second = person("2017-01-01");
        UUID third = person("2016-01-01");
        UUID last = person("2015-01-01");
        UUID early = Fixture.id(merge(first, second).statusCode(201));
        UUID late = Fixture.id(merge(first, third).statusCode(201));
        UUID over = Fixture.id(merge(last, first).statusCode(201));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", second)
                .then()
                .statusCode(410)
                .body("id", equalTo(last.toString()));
        // When
        ValidatableResponse tooEarly = reverse(first, early);
        // Then
        tooEarly.statusCode(410).body("id", equalTo(last.toString()));
        reverse(last, over).statusCode(200);
        reverse(first, early)
                .statusCode(409)
                .body("code", equalTo("merge-conflict"))
                .body("conflicts.kind", contains("merge"));
        reverse(first, late).statusCode(200);
        reverse(first, early).statusCode(200);
        for (UUID id : List.of(first, second, third, last)) {
            as(Persona.HORSENS).get("/v1/participants/{id}", id).then().statusCode(200);
        }
        list(first, "benefit-periods").body("items.from", contains("2018-01-01"));
        reverse(first, UUID.randomUUID()).statusCode(404);
        as(Persona.GREVE)
                .post("/v1/participants/{id}/merges/{merge}/reversal", first, early)
                .then()
                .statusCode(404);
    }

    @Test
    void an_erasure_erases_the_duplicate_too() {
        // Given
        String cpr = cpr();
        UUID survivor = person("2018-01-01");
        UUID duplicate = person(cpr, "gone-" + UUID.randomUUID(), "kontanthjaelp", "2016-01-01");
        household(duplicate);
        merge(survivor, duplicate).statusCode(201);
        // When
        as(Persona.HORSENS)
                .header("If-Match", Merging.tag(survivor))
                .delete("/v1/participants/{id}", survivor)
                .then()
                .statusCode(204);
        // Then
        as(Persona.HORSENS).get("/v1/participants/{id}", duplicate).then().statusCode(404);
        assertEquals(
                0,
                TestDatabase.number("select count(*) from subject_keys where wrapped is not null and subject_id in ('"
                        + duplicate + "', '" + survivor + "')"));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from participant_merges where merged_participant_id = '" + duplicate + "'"));
        Topics.await(
                "opgang.participants.v1",
                1,
                event -> event.key().equals(duplicate) && event.type().endsWith("participant-erased.v1"));
        Fixture.register(Fixture.citizen(cpr)).statusCode(201);
    }

    private static ValidatableResponse reverse(UUID participant, UUID merge) {
        return as(Persona.HORSENS)
                .post("/v1/participants/{id}/merges/{merge}/reversal", participant, merge)
                .then();
    }
}
