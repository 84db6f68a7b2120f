package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of benefit periods and residences: the participants of these tests are on kontanthjaelp since 2018, in an area since 2017. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SpellBatchApiTest {

    private static final String BENEFITS =
            "sourceSystem,sourceId,participantId,participantSourceId,group,from,to,closingReason\n";
    private static final String RESIDENCES =
            "sourceSystem,sourceId,participantId,participantSourceId,housingAreaId,from,to\n";

    @Test
    void rows_open_close_and_correct_what_participants_are_on() {
        // Given
        UUID id = participant();
        String key = key();
        post("benefit-period", BENEFITS + "ksd," + key + "," + id + ",,sygedagpenge,2019-05-01,,\n")
                .body("rows.created", equalTo(1));
        // When
        ValidatableResponse receipt = post(
                "benefit-period",
                BENEFITS + "ksd," + key + "," + id + ",,sygedagpenge,2019-06-01,2019-09-01,sickness-ended\n" + "ksd,"
                        + key() + "," + id + ",,kontanthjaelp,2018-01-01,2018-12-01,employment\n");
        // Then
        receipt.statusCode(201).body("rows.updated", equalTo(2)).body("rows.rejected", equalTo(0));
        list(id, "benefit-periods")
                .body("items.group", contains("kontanthjaelp", "sygedagpenge"))
                .body("items.from", contains("2018-01-01", "2019-06-01"))
                .body("items.to", contains("2018-12-01", "2019-09-01"))
                .body("items.closingReason", contains("employment", "sickness-ended"))
                .body("items[1].source.id", equalTo(key));
        Topics.await(
                "opgang.participants.v1",
                1,
                event -> event.key().equals(id) && event.type().endsWith("participant-updated.v1"));
    }

    @Test
    void a_participant_is_named_by_its_own_key_in_the_system() {
        // Given
        String key = key();
        Map<String, Object> body = citizen();
        body.put("source", Map.of("system", "ksd", "id", key));
        UUID id = id(register(body).statusCode(201));
        // When
        ValidatableResponse receipt =
                post("residence", RESIDENCES + "ksd," + key() + ",," + key + "," + AREA + ",2019-01-01,\n");
        // Then
        receipt.body("rows.created", equalTo(1));
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().body("housingAreaId", equalTo(AREA));
        list(id, "residences/" + list(id, "residences").extract().path("items[0].id") + "/versions")
                .body("items.change", contains("opened"))
                .body("items.recordedBy", contains("horsens"));
    }

    @Test
    void a_row_tells_everything_that_is_wrong_with_it() {
        // Given
        UUID id = participant();
        UUID restricted = participant();
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", restricted)
                .then()
                .statusCode(201);
        UUID departed = participant();
        as(Persona.HORSENS)
                .body(Map.of("on", "2020-01-01", "reason", "emigrated"))
                .post("/v1/participants/{id}/departure", departed)
                .then()
                .statusCode(201);
        String taken = key();
        post("benefit-period", BENEFITS + "ksd," + taken + "," + participant() + ",,sygedagpenge,2019-05-01,,\n");
        String rows = BENEFITS
                + "ksd," + key() + "," + id + ",P-1,sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + ",,,sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + "," + UUID.randomUUID() + ",,sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + ",," + key() + ",sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + "," + id + ",,gold,2019-05-01,2019-04-01,\n"
                + "ksd," + key() + "," + id + ",,sygedagpenge,2019-05-01,,employment\n"
                + "ksd," + key() + "," + id + ",,sygedagpenge,1970-05-01,,\n"
                + "ksd," + key() + "," + restricted + ",,sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + "," + departed + ",,sygedagpenge,2020-05-01,,\n"
                + "ksd," + taken + "," + id + ",,sygedagpenge,2019-05-01,,\n"
                + "ksd," + key() + "," + id + ",,kontanthjaelp,2019-05-01,,\n";
        // When
        ValidatableResponse receipt = post("benefit-period", rows);
        // Then
        receipt.body("rows.rejected", equalTo(11));
        rejections("benefit-period", receipt)
                .body(
                        "items.collect { it.errors.collect { it.pointer + ' ' + it.code }.sort().join(', ') }",
                        contains(
                                "/participantId one-or-the-other",
                                "/participantId one-or-the-other",
                                "/participantId participant-not-found",
                                "/participantSourceId participant-not-found",
                                "/group unknown-code, /to not-after-from",
                                "/closingReason closing-reason-without-end",
                                "/from before-birth",
                                "/participantId participant-restricted",
                                "/from participant-departed",
                                "/sourceId source-in-use",
                                "/from benefit-period-overlaps"));
    }

    @Test
    void a_row_without_an_end_leaves_the_end_of_a_period_that_it_does_not_name() {
        // Given
        UUID id = participant();
        String first = key();
        post(
                        "benefit-period",
                        BENEFITS + "ksd," + first + "," + id + ",,kontanthjaelp,2018-01-01,2019-01-01,education\n")
                .body("rows.updated", equalTo(1));
        // When
        ValidatableResponse other =
                post("benefit-period", BENEFITS + "ksd," + key() + "," + id + ",,kontanthjaelp,2018-01-01,,\n");
        // Then
        other.body("rows.unchanged", equalTo(1));
        list(id, "benefit-periods").body("items.to", contains("2019-01-01")).body("items[0].source.id", equalTo(first));
        post("benefit-period", BENEFITS + "ksd," + first + "," + id + ",,kontanthjaelp,2018-01-01,,\n")
                .body("rows.updated", equalTo(1));
        list(id, "benefit-periods").body("items[0].to", equalTo(null));
    }

    @Test
    void a_dry_run_changes_nothing() {
        // Given
        UUID id = participant();
        String rows = RESIDENCES + "ksd," + key() + "," + id + ",," + OTHER_AREA + ",2019-05-01,\n";
        // When
        ValidatableResponse receipt = post("residence", rows, "?dryRun=true");
        // Then
        receipt.body("rows.created", equalTo(1)).body("dryRun", equalTo(true));
        list(id, "residences").body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"benefit-period", "residence", "contact"})
    void only_participants_come_in_full_files_and_only_from_municipalities(String kind) {
        // When
        ValidatableResponse answer = post(kind, BENEFITS, "?mode=full");
        // Then
        answer.statusCode(400).body("errors.pointer", contains("?mode"));
        as(Persona.ODINSGAARDEN)
                .contentType("text/csv")
                .body(BENEFITS)
                .post("/v1/" + kind + "-batches")
                .then()
                .statusCode(403);
    }

    /** A random history told in rows comes to what single calls come to, refusals included; each key stands once in a file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void rows_come_to_what_single_calls_come_to(int seed) {
        // Given
        Random random = new Random(seed);
        UUID single = id(register(citizen()).statusCode(201));
        UUID batch = id(register(citizen()).statusCode(201));
        String run = key();
        Map<String, String> file = new LinkedHashMap<>();
        int refused = 0;
        int rejected = 0;
        // When
        for (int i = 0; i < 15; i++) {
            String key = run + "-" + random.nextInt(5);
            String from = "2019-%02d-01".formatted(1 + 2 * random.nextInt(5));
            String to = random.nextBoolean() ? "" : "2019-%02d-15".formatted(2 + random.nextInt(10));
            String group = List.of("sygedagpenge", "a-dagpenge", "revalidering").get(random.nextInt(3));
            if (isOnAnothersDay(single, from, "s" + key)) {
                continue;
            }
            refused += postSingly(single, "s" + key, group, from, to) < 300 ? 0 : 1;
            if (file.containsKey(key)) {
                rejected += postFile(file);
            }
            file.put(key, "ksd,b%s,%s,,%s,%s,%s,\n".formatted(key, batch, group, from, to));
        }
        rejected += postFile(file);
        // Then
        assertEquals(refused, rejected);
        assertEquals(told(single), told(batch));
    }

    private static int postSingly(UUID id, String key, String group, String from, String to) {
        Map<String, Object> body = new HashMap<>();
        body.put("group", group);
        body.put("from", from);
        body.put("to", to.isEmpty() ? null : to);
        body.put("source", Map.of("system", "ksd", "id", key));
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/benefit-periods", id)
                .statusCode();
    }

    private static int postFile(Map<String, String> rows) {
        String body = BENEFITS + String.join("", rows.values());
        rows.clear();
        return post("benefit-period", body).statusCode(201).extract().path("rows.rejected");
    }

    /** Where a row corrects, a single call under another key is a conflict: that is tried elsewhere. */
    private static boolean isOnAnothersDay(UUID id, String from, String key) {
        List<Map<String, Object>> items = list(id, "benefit-periods").extract().path("items");
        return items.stream()
                .anyMatch(item ->
                        from.equals(item.get("from")) && !key.equals(((Map<?, ?>) item.get("source")).get("id")));
    }

    private static List<String> told(UUID id) {
        List<Map<String, Object>> items = list(id, "benefit-periods").extract().path("items");
        return items.stream()
                .map(item -> item.get("from") + " " + item.get("to") + " " + item.get("group") + " "
                        + item.get("closingReason") + " " + item.get("endedByNext"))
                .sorted()
                .toList();
    }

    private static String key() {
        return "K-" + UUID.randomUUID();
    }

    private static ValidatableResponse post(String kind, String rows) {
        return post(kind, rows, "");
    }

    private static ValidatableResponse post(String kind, String rows, String query) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/v1/" + kind + "-batches" + query)
                .then();
    }

    private static ValidatableResponse rejections(String kind, ValidatableResponse receipt) {
        return as(Persona.HORSENS)
                .get(
                        "/v1/{kind}-batches/{id}/rejections",
                        kind,
                        receipt.extract().path("id"))
                .then();
    }

    private static ValidatableResponse list(UUID id, String path) {
        return as(Persona.HORSENS)
                .get("/v1/participants/" + id + "/" + path)
                .then()
                .statusCode(200);
    }
}
