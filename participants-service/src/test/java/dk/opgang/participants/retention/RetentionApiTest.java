package dk.opgang.participants.retention;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.Age;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a preview has shown is removed, exactly that, and counted all the same. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RetentionApiTest {

    @Inject
    RetentionClock nights;

    @Inject
    BusinessClock clock;

    @Test
    void a_municipality_has_rules_of_its_own_and_defaults_for_the_rest() {
        // Given
        Town town = new Town("825");
        // When
        ValidatableResponse defaults = town.get(Town.RULES);
        // Then
        defaults.statusCode(200)
                .body("items", hasSize(11))
                .body("items.own", everyItem(equalTo(false)))
                .body("items.automatic", everyItem(equalTo(false)))
                .body("items.source", everyItem(startsWith("Opgang's default")));
        String rule = Town.RULES + "/contacts";
        String tag = town.get(rule).statusCode(200).extract().header("ETag");
        Map<String, Object> body = Map.of("keepYears", 7, "countedFrom", "departure", "automatic", true);
        town.asks().body(body).put(rule).then().statusCode(428);
        String own = town.asks()
                .header("If-Match", tag)
                .body(body)
                .put(rule)
                .then()
                .statusCode(200)
                .body("keepYears", equalTo(7))
                .body("source", nullValue())
                .extract()
                .header("ETag");
        town.asks().header("If-Match", tag).body(body).put(rule).then().statusCode(412);
        town.asks().header("If-None-Match", "*").body(body).put(rule).then().statusCode(412);
        town.asks()
                .header("If-Match", own)
                .body(Map.of("keepYears", 31, "countedFrom", "birth"))
                .put(rule)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/keepYears", "/countedFrom", "/automatic"));
        town.get(Town.RULES + "/everything").statusCode(404);
        new Town("482").get(rule).statusCode(200).body("own", equalTo(false));
        as(Persona.ODINSGAARDEN).get(Town.RULES).then().statusCode(200).body("items", empty());
        as(Persona.ODINSGAARDEN).get(rule).then().statusCode(404);
        as(Persona.COORDINATOR).get(Town.RULES).then().statusCode(403);
    }

    @Test
    void rules_are_read_page_by_page_as_every_list_is() {
        // Given
        Town town = new Town("773");
        town.rule("alerts", 3, "record-end", false);
        // When
        ValidatableResponse first = town.get(Town.RULES + "?limit=10&count=true");
        // Then
        first.statusCode(200)
                .header("Link", notNullValue())
                .header("ETag", notNullValue())
                .body("items", hasSize(10))
                .body("count", equalTo(11));
        String next = first.extract().path("next");
        town.get(Town.RULES + "?limit=10&count=true&cursor=" + next)
                .statusCode(200)
                .body("items.category", contains("participant"))
                .body("next", nullValue());
        town.get(Town.RULES + "?limit=1&sort=-createdAt").body("items.category", contains("participant"));
        town.get(Town.RULES + "?changedSince=2020-01-01T00:00:00Z").body("items.category", contains("alerts"));
        town.get(Town.RULES + "?cursor=contacts").statusCode(400).body("errors.code", contains("invalid-cursor"));
        town.get(Town.RULES + "?limit=0").statusCode(400).body("errors.pointer", contains("?limit"));
    }

    @Test
    void a_run_removes_what_its_preview_has_shown_and_counts_stay() {
        // Given
        Town town = new Town("563");
        UUID someone = town.participant();
        UUID restricted = town.participant();
        town.contact(someone, "2012-03-01T12:00:00Z");
        town.contact(someone, clock.today().minusDays(1) + "T12:00:00Z");
        town.contact(restricted, "2012-03-02T12:00:00Z");
        town.record(
                someone,
                "benefit-periods",
                Map.of(
                        "group",
                        "kontanthjaelp",
                        "from",
                        "2012-01-01",
                        "to",
                        "2013-01-01",
                        "closingReason",
                        "employment"));
        town.record(someone, "benefit-periods", Map.of("group", "sygedagpenge", "from", "2013-02-01"));
        town.record(someone, "residences", Map.of("housingAreaId", AREA, "from", "2011-01-01", "to", "2012-06-01"));
        town.record(someone, "education-readiness", Map.of("schoolYear", "2011/2012", "readiness", "ready"));
        town.record(restricted, "restriction", Map.of("reason", "accuracy-contested"));
        String attended = "/v1/contact-attendance?by=benefit-group&from=2012-01-01&to=" + clock.today();
        String before = town.get(attended).extract().asString();
        // When
        ValidatableResponse preview = town.preview();
        // Then
        preview.statusCode(201)
                .body("status", equalTo("completed"))
                .body("preview", equalTo(true))
                .body("asOf", equalTo(clock.today().toString()))
                .body("rows", hasSize(11))
                .body(
                        "rows.findAll { it.records > 0 }.category",
                        contains("contacts", "benefits", "residences", "education"))
                .body("rows.records.sum()", equalTo(4))
                .body("heldBack", equalTo(List.of(Map.of("reason", "restricted", "records", 1))));
        assertEquals(2, contacts(town, someone));
        String told = preview.extract().jsonPath().getString("rows");
        ValidatableResponse run = town.run(id(preview)).statusCode(201);
        run.body("status", equalTo("completed"))
                .body("preview", equalTo(false))
                .body("previewId", equalTo(id(preview).toString()))
                .body("heldBack.records", contains(1));
        assertEquals(told, run.extract().jsonPath().getString("rows"));
        assertEquals(1, contacts(town, someone));
        assertEquals(before, town.get(attended).extract().asString());
        town.get("/v1/participants/" + someone + "/benefit-periods").body("items.group", contains("sygedagpenge"));
        town.get("/v1/participants/" + someone + "/residences").body("items", empty());
        assertEquals(
                0,
                TestDatabase.number("select count(*) from benefit_period_versions where benefit_group = 'kontanthjaelp'"
                        + " and participant_id = '" + someone + "'"));
        town.get("/v1/participants/" + someone + "/access-log").body("items.action", hasItem("retire-contacts"));
        Topics.await(
                "opgang.participants.v1",
                4,
                event -> event.key().equals(someone)
                        && event.type().endsWith("-removed.v1")
                        && event.text("statistics").equals("keep"));
        town.run(id(preview)).statusCode(409).body("code", equalTo("preview-used"));
        town.get(Town.RUNS).body("items.preview", contains(true, false)).body("items[0].usedAt", notNullValue());
        town.preview().body("rows.records.sum()", equalTo(0));
        new Town("482").get(Town.RUNS + "/" + id(run)).statusCode(404);
    }

    @Test
    void what_would_differ_is_not_removed() {
        // Given
        Town town = new Town("741");
        UUID someone = town.participant();
        town.contact(someone, "2012-03-01T12:00:00Z");
        UUID preview = id(town.preview());
        town.contact(someone, "2012-03-02T12:00:00Z");
        // When
        ValidatableResponse outdated = town.run(preview);
        // Then
        outdated.statusCode(409).body("code", equalTo("preview-outdated"));
        assertEquals(2, contacts(town, someone));
        UUID second = id(town.preview());
        town.record(someone, "restriction", Map.of("reason", "accuracy-contested"));
        town.run(second).statusCode(409).body("code", equalTo("preview-outdated"));
        town.run(UUID.randomUUID()).statusCode(422).body("errors.code", contains("preview-not-found"));
        new Town("482").run(second).statusCode(422).body("errors.pointer", contains("/previewId"));
        town.asks()
                .body(Map.of())
                .post(Town.RUNS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-or-the-other"));
        town.asks()
                .body(Map.of("preview", true, "asOf", clock.today().plusDays(1).toString()))
                .post(Town.RUNS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        withToken(Tokens.organisation(Persona.ODINSGAARDEN.organisation().orElseThrow(), "participants.write"))
                .body(Map.of("preview", true))
                .post(Town.RUNS)
                .then()
                .statusCode(404);
    }

    @Test
    void who_left_long_ago_goes_as_a_whole() {
        // Given
        Town town = new Town("492");
        UUID left = town.participant();
        UUID asking = town.participant();
        for (UUID each : List.of(left, asking)) {
            town.contact(each, "2012-03-01T12:00:00Z");
            town.record(each, "departure", Map.of("on", "2012-05-01", "reason", "moved-away"));
        }
        town.record(
                asking,
                "requests",
                Map.of("article", "access", "receivedOn", clock.today().toString()));
        town.rule("contacts", 30, "departure", false);
        UUID preview = id(town.preview()
                .body("rows.findAll { it.records > 0 }", equalTo(List.of(row("participant", 1, 1))))
                .body("heldBack", equalTo(List.of(Map.of("reason", "request-open", "records", 1)))));
        String attended = "/v1/contact-attendance?from=2012-01-01&to=2013-01-01";
        String before = town.get(attended).extract().asString();
        // When
        ValidatableResponse run = town.run(preview);
        // Then
        run.statusCode(201).body("rows.findAll { it.records > 0 }", equalTo(List.of(row("participant", 1, 1))));
        town.get("/v1/participants/" + left).statusCode(404);
        town.get("/v1/participants/" + asking).statusCode(200);
        assertEquals(before, town.get(attended).extract().asString());
        Topics.await(
                "opgang.participants.v1",
                1,
                event -> event.key().equals(left)
                        && event.type().endsWith("participant-erased.v1")
                        && event.text("statistics").equals("keep"));
    }

    @Test
    void who_is_taken_out_of_the_counts_is_so_with_what_was_retired_before() {
        // Given
        Town town = new Town("580");
        UUID someone = town.participant();
        town.contact(someone, "2012-03-01T12:00:00Z");
        town.contact(town.participant(), "2012-03-02T12:00:00Z");
        town.run(id(town.preview())).statusCode(201);
        String attended = "/v1/contact-attendance?from=2012-01-01&to=2013-01-01";
        town.get(attended).body("total.contacts", equalTo(2));
        // When
        ValidatableResponse erased = town.asks()
                .header("If-Match", "*")
                .delete("/v1/participants/{id}?statistics=remove", someone)
                .then();
        // Then
        erased.statusCode(204);
        town.get(attended).body("total.contacts", equalTo(1)).body("total.persons", equalTo(1));
    }

    @Test
    void a_large_run_goes_on_by_itself_and_nothing_half_done_is_shown() {
        // Given
        Town town = new Town("360");
        UUID someone = town.participant();
        TestDatabase.execute("""
                insert into contacts (id, participant_id, municipality_code, at, kind, place, attended, created_at, updated_at, version)
                select gen_random_uuid(), '%s', '360', '2010-01-01T12:00:00Z'::timestamptz + n * interval '1 hour', 'conversation', 'home',
                       true, now(), now(), 0
                from generate_series(1, 1200) n""".formatted(someone));
        UUID preview = id(town.preview().body("rows[0].records", equalTo(1200)));
        // When
        ValidatableResponse run = town.run(preview);
        // Then
        run.statusCode(202).body("rows", empty()).header("Location", equalTo(Town.RUNS + "/" + id(run)));
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    JsonPath now = town.get(Town.RUNS + "/" + id(run)).extract().jsonPath();
                    boolean isDone = "completed".equals(now.getString("status"));
                    assertEquals(
                            isDone ? 1200 : 0,
                            isDone
                                    ? now.getInt("rows[0].records")
                                    : now.getList("rows").size());
                    return isDone;
                });
        assertEquals(0, contacts(town, someone));
        assertEquals(0, TestDatabase.number("select count(*) from retention_items where municipality_code = '360'"));
    }

    @Test
    void the_night_removes_what_it_was_told_to_and_once() {
        // Given
        Town town = new Town("530");
        UUID someone = town.participant();
        town.contact(someone, "2012-03-01T12:00:00Z");
        town.record(
                someone,
                "benefit-periods",
                Map.of(
                        "group",
                        "kontanthjaelp",
                        "from",
                        "2012-01-01",
                        "to",
                        "2013-01-01",
                        "closingReason",
                        "employment"));
        town.rule("contacts", 5, "record-end", true);
        // When
        nights.begin(clock.today());
        // Then
        nights.begin(clock.today());
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> "completed"
                        .equals(town.get(Town.RUNS).extract().jsonPath().getString("items[0].status")));
        town.get(Town.RUNS)
                .body("items", hasSize(1))
                .body("items[0].automatic", equalTo(true))
                .body("items[0].rows.findAll { it.records > 0 }", equalTo(List.of(row("contacts", 1, 1))));
        town.get("/v1/participants/" + someone + "/benefit-periods").body("items", hasSize(1));
    }

    /** Random histories: whatever the days and the rules are, exactly that goes of which the years are over. */
    @Test
    void exactly_that_goes_of_which_the_years_are_over() {
        // Given
        Random random = new Random(20_200_229);
        Town town = new Town("665");
        List<UUID> people = List.of(town.participant(), town.participant(), town.participant());
        StringBuilder rows = new StringBuilder("sourceSystem,sourceId,participantId,at,kind,place,attended\n");
        List<Contact> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            // Around the end of the shortest month, in years with and without its last day.
            LocalDate day = LocalDate.of(2012 + random.nextInt(12), 2, 27).plusDays(random.nextInt(4));
            Instant at = BusinessClock.startOf(day).plusSeconds(random.nextInt(86_000));
            all.add(new Contact("c" + i, people.get(i % 3), day));
            rows.append("s,c%d,%s,%s,conversation,home,true%n".formatted(i, people.get(i % 3), at));
        }
        town.asks()
                .contentType("text/csv")
                .body(rows.toString())
                .post("/v1/contact-batches")
                .then()
                .statusCode(201)
                .body("rows.created", equalTo(90));
        town.rule("contacts", 1 + random.nextInt(5), "record-end", false);
        int years = town.get(Town.RULES + "/contacts").extract().jsonPath().getInt("keepYears");
        town.record(people.get(2), "restriction", Map.of("reason", "accuracy-contested"));
        for (LocalDate asOf : List.of(LocalDate.of(2019, 2, 28), LocalDate.of(2020, 2, 29), LocalDate.of(2021, 3, 1))) {
            List<Contact> due =
                    all.stream().filter(it -> Age.on(it.day(), asOf) >= years).toList();
            List<Contact> free =
                    due.stream().filter(it -> !it.of().equals(people.get(2))).toList();
            // When
            UUID preview = id(town.asks()
                    .body(Map.of("preview", true, "asOf", asOf.toString()))
                    .post(Town.RUNS)
                    .then()
                    .statusCode(201)
                    .body("rows[0].records", equalTo(free.size()))
                    .body("heldBack[0].records", equalTo(due.size() - free.size())));
            town.run(preview).statusCode(201).body("rows[0].records", equalTo(free.size()));
            // Then
            all.removeAll(free);
            Set<String> left = new HashSet<>();
            people.forEach(it -> left.addAll(town.get("/v1/participants/" + it + "/contacts?limit=500")
                    .extract()
                    .jsonPath()
                    .<String>getList("items.source.id")));
            assertEquals(new HashSet<>(all.stream().map(Contact::key).toList()), left);
        }
    }

    private record Contact(String key, UUID of, LocalDate day) {}

    private static int contacts(Town town, UUID participant) {
        return town.get("/v1/participants/" + participant + "/contacts?limit=500")
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private static Map<String, Object> row(String category, int records, int participants) {
        return Map.of("category", category, "records", records, "participants", participants);
    }
}
