package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ParticipantBatchApiTest {

    private static final String HEADER =
            "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n";

    @Test
    void whoever_is_erased_while_a_batch_is_under_way_is_not_brought_back_by_it() throws SQLException {
        // Given
        String stays = cpr();
        String goes = cpr();
        UUID held = id(register(citizen(stays)).statusCode(201));
        UUID erased = id(register(citizen(goes)).statusCode(201));
        ValidatableResponse receipt;
        try (Connection other = TestDatabase.asSuperuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from participants where id = '" + held + "' for update");
            receipt = post(HEADER + row(key(), stays, ",,,") + row(key(), goes, ",,,"));
            // When
            as(Persona.HORSENS)
                    .header("If-Match", "\"0\"")
                    .delete("/v1/participants/{id}", erased)
                    .then()
                    .statusCode(204);
            other.rollback();
        }
        // Then
        String path = "/v1/participant-batches/" + id(receipt.statusCode(202));
        Waiting.await()
                .until(() -> "completed".equals(as(Persona.HORSENS).get(path).path("status")));
        as(Persona.HORSENS)
                .get(path)
                .then()
                .body("rows.updated", equalTo(1))
                .body("rows.created", equalTo(0))
                .body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .body(Map.of("cpr", goes))
                .post("/v1/participants/lookup")
                .then()
                .statusCode(404);
        TestDatabase.await("select count(*) from row_searches", 0);
        assertEquals(
                0, TestDatabase.number("select count(*) from batch_rejections where batch_id = '" + id(receipt) + "'"));
        TestDatabase.await("select count(*) from erased_numbers", 0);
        register(citizen(goes)).statusCode(201);
    }

    @Test
    void a_baseline_is_taken_and_told() {
        // Given
        String key = key();
        // When
        ValidatableResponse receipt = post(HEADER + row(key, cpr(), "kontanthjaelp,2018-02-01,,"));
        // Then
        receipt.statusCode(201)
                .body("status", equalTo("completed"))
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(0));
        UUID id = bySource(key);
        assertEquals(
                List.of("participant-registered.v1", "residence-opened.v1", "benefit-period-opened.v1"),
                Topics.of("opgang.participants.v1", id, 3).stream()
                        .map(PublishedEvent::type)
                        .map(type -> type.replace("dk.opgang.participants.", ""))
                        .toList());
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", id)
                .then()
                .body("familyName", equalTo("Prøvesen"));
    }

    @Test
    void the_same_batch_again_changes_nothing() {
        // Given
        String body = HEADER + row(key(), cpr(), "kontanthjaelp,2018-02-01,,") + row(key(), cpr(), ",,,");
        post(body).body("rows.created", equalTo(2));
        // When
        ValidatableResponse again = post(body);
        // Then
        again.body("rows.unchanged", equalTo(2)).body("rows.updated", equalTo(0));
    }

    @Test
    void a_delta_closes_and_opens() {
        // Given
        String key = key();
        String cpr = cpr();
        post(HEADER + row(key, cpr, "kontanthjaelp,2018-02-01,,"));
        // When
        ValidatableResponse delta = post(HEADER
                + row(key, cpr, "kontanthjaelp,2018-02-01,2018-09-01,employment")
                + row(key, cpr, "sygedagpenge,2019-01-01,,")
                + row(key, cpr, "foertidspension,2019-06-01,,"));
        // Then
        delta.body("rows.updated", equalTo(3)).body("rows.rejected", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/benefit-periods", bySource(key))
                .then()
                .body("items.to", contains("2018-09-01", "2019-06-01", null))
                .body("items.closingReason", contains("employment", "early-retirement-pension", null));
    }

    @Test
    void history_in_any_order_lies_in_the_area() {
        // Given
        String key = key();
        String cpr = cpr();
        // When
        post(HEADER
                        + row(key, cpr, "sygedagpenge,2019-01-01,,")
                        + row(key, cpr, "kontanthjaelp,2018-02-01,2018-09-01,employment"))
                .body("rows.rejected", equalTo(0));
        // Then
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/benefit-periods", bySource(key))
                .then()
                .body("items.housingAreaId", contains(AREA, AREA));
    }

    @Test
    void bad_rows_are_told_one_by_one_without_their_numbers() {
        // Given
        String known = cpr();
        register(citizenWithSource(known)).statusCode(201);
        String body = HEADER
                + row("B-1", "3002841234", "kontanthjaelp,2018-02-01,,")
                + row("B-2", cpr(), "no-such,2018-02-01,,")
                + row("B-3", cpr(), "kontanthjaelp,,,")
                + row("B-4", cpr(), "kontanthjaelp,2018-02-01,2018-01-01,employment")
                + row("B-5", known, "kontanthjaelp,2018-02-01,,")
                + row("B-6", "3002841234", "no-such,yesterday,,no-such");
        // When
        ValidatableResponse receipt = post(body);
        // Then
        receipt.body("rows.rejected", equalTo(6));
        ValidatableResponse rejections = as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participant-batches/{id}/rejections", id(receipt))
                .then();
        rejections
                .body("items.sourceId", contains("B-1", "B-2", "B-3", "B-4", "B-5", "B-6"))
                .body(
                        "items[0..4].errors.flatten().code",
                        contains("invalid-cpr", "unknown-code", "required", "not-after-from", "participant-exists"))
                .body(
                        "items[5].errors.pointer",
                        contains("/benefitFrom", "/cpr", "/benefitGroup", "/closingReason", "/closingReason"));
        assertEquals(-1, rejections.extract().asString().indexOf(known));
    }

    @Test
    void a_number_that_came_without_a_key_takes_the_first_one() {
        // Given
        String cpr = cpr();
        UUID id = id(register(citizen(cpr)));
        String key = key();
        // When
        ValidatableResponse receipt = post(HEADER + row(key, cpr, ",,,"));
        // Then
        receipt.body("rows.updated", equalTo(1));
        assertEquals(id, bySource(key));
    }

    @Test
    void one_number_in_one_batch_is_one_participant() {
        // Given
        String cpr = cpr();
        // When
        ValidatableResponse receipt =
                post(HEADER + row(key(), cpr, ",,,") + row(key(), cpr.substring(0, 6) + "-" + cpr.substring(6), ",,,"));
        // Then
        receipt.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
    }

    @Test
    void a_dry_run_leaves_nothing() {
        // Given
        String cpr = cpr();
        // When
        as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER + row(key(), cpr, "kontanthjaelp,2018-02-01,,"))
                .post("/v1/participant-batches?dryRun=true")
                .then()
                .body("rows.created", equalTo(1));
        // Then
        as(Persona.HORSENS)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then()
                .statusCode(404);
    }

    @Test
    void an_abort_leaves_nothing() {
        // Given
        String cpr = cpr();
        // When
        as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER + row(key(), cpr, ",,,") + row(key(), "0000000000", ",,,"))
                .post("/v1/participant-batches?onError=abort")
                .then()
                .body("status", equalTo("failed"));
        // Then
        as(Persona.HORSENS)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then()
                .statusCode(404);
    }

    @Test
    void no_body_stays_readable_in_the_database() throws SQLException {
        // Given
        String cpr = cpr();
        // When
        post(HEADER + row(key(), cpr, "no-such,2018-02-01,,")).body("rows.rejected", equalTo(1));
        // Then
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from batch_slices where position('"
                        + cpr
                        + "'::bytea in body) > 0) + (select count(*) from batch_rejections where position('" + cpr
                        + "'::bytea in raw) > 0)")) {
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void rejected_rows_come_back_to_be_mended() {
        // Given
        String cpr = cpr();
        UUID batch = id(post(HEADER + row("M-1", cpr, "no-such,2018-02-01,,")));
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .accept("text/csv")
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participant-batches/{id}/rejections", batch)
                .then();
        // Then
        answer.statusCode(200).body(containsString(cpr));
        as(Persona.GREVE)
                .accept("text/csv")
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participant-batches/{id}/rejections", batch)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun=true", "onError=abort", "onError=skip"})
    void whom_a_batch_finds_by_number_is_logged_with_the_batch(String query) {
        // Given
        String cpr = cpr();
        UUID known = id(register(citizenWithSource(cpr)).statusCode(201));
        String rows = row(key(), cpr, "kontanthjaelp,2018-02-01,,") + row(key(), cpr(), "kontanthjaelp,2018-02-01,,");
        // When
        UUID batch = id(as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body((HEADER + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/participant-batches?" + query)
                .then()
                .statusCode(201));
        // Then
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", known)
                .then()
                .body(
                        "items.findAll { it.action == 'find-participant' }.resource",
                        contains("participant-batches/" + batch));
    }

    @Test
    void refused_rows_as_posted_need_the_scope_and_a_purpose_and_are_logged() {
        // Given
        UUID batch = id(post(HEADER + row("M-2", cpr(), "no-such,2018-02-01,,")));
        String path = "/v1/participant-batches/{id}/rejections";
        for (String type : List.of("application/json", "text/csv")) {
            withToken(Tokens.of(Persona.HORSENS, "participants.write"))
                    .header("Opgang-Purpose", "case-handling")
                    .accept(type)
                    .get(path, batch)
                    .then()
                    .statusCode(403);
            as(Persona.HORSENS)
                    .header("Opgang-Purpose", "no-such")
                    .accept(type)
                    .get(path, batch)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("purpose-required"));
            // When
            as(Persona.HORSENS)
                    .header("Opgang-Purpose", "case-handling")
                    .accept(type)
                    .get(path, batch)
                    .then()
                    .statusCode(200);
        }
        // Then
        as(Persona.HORSENS)
                .accept("text/csv")
                .get(path, batch)
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
        as(Persona.HORSENS)
                .get(path, batch)
                .then()
                .statusCode(200)
                .body("items[0].keySet()", containsInAnyOrder("row", "sourceId", "errors"));
        assertEquals(
                3,
                TestDatabase.number("select count(*) from access_log where action = 'read-refused-rows'"
                        + " and purpose = 'case-handling' and resource = 'participant-batches/" + batch + "'"));
    }

    @Test
    void many_rows_are_taken_by_set() {
        // Given
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> row(
                        "N-" + i, "0103%02d%04d".formatted(i / 4_000 + 70, i % 4_000), "kontanthjaelp,2018-02-01,,"))
                .collect(Collectors.joining());
        // When
        ValidatableResponse receipt = withToken(Tokens.of(Persona.AALBORG))
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER + rows)
                .post("/v1/participant-batches")
                .then();
        // Then
        UUID batch = id(receipt);
        Waiting.await().until(() -> status(batch), equalTo("completed"));
        as(Persona.AALBORG).get("/v1/participant-batches/{id}", batch).then().body("rows.created", equalTo(5_000));
    }

    @Test
    void an_organisation_posts_no_participants() {
        withToken(Tokens.of(Persona.ODINSGAARDEN, "participants.write"))
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER)
                .post("/v1/participant-batches")
                .then()
                .statusCode(403);
    }

    @Test
    void contacts_come_in_batches_too() {
        // Given
        UUID id = participant();
        String body = "sourceSystem,sourceId,participantId,at,kind,place,attended,cancelledBy\n"
                + "calendar,K-" + id + ",%s,2019-03-05T09:00:00Z,conversation,outreach-office,true,\n".formatted(id)
                + "calendar,K2-" + id + ",%s,2019-03-05,chat,outreach-office,true,participant\n".formatted(id)
                + "calendar,K3-" + id
                + ",%s,2019-03-05T09:00:00Z,conversation,home,true,\n".formatted(UUID.randomUUID());
        // When
        ValidatableResponse receipt = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(body)
                .post("/v1/contact-batches")
                .then();
        // Then
        receipt.body("rows.created", equalTo(1)).body("rows.rejected", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/contact-batches/{id}/rejections", id(receipt))
                .then()
                .body(
                        "items.errors.flatten().code",
                        contains(
                                "invalid-date-time",
                                "unknown-code",
                                "cancelled-but-attended",
                                "participant-not-found"));
        as(Persona.HORSENS).get("/v1/participants/{id}/contacts", id).then().body("items", hasSize(1));
    }

    @Test
    void contacts_are_taken_back_by_their_keys() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body("sourceSystem,sourceId,participantId,at,kind,place,attended\n"
                        + "calendar,R-%s,%s,2019-03-05T09:00:00Z,conversation,outreach-office,true\n".formatted(id, id))
                .post("/v1/contact-batches")
                .then()
                .body("rows.created", equalTo(1));

        // When
        ValidatableResponse receipt = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body("sourceSystem,sourceId,removed\ncalendar,R-%s,true\ncalendar,none,true\n".formatted(id))
                .post("/v1/contact-batches")
                .then();

        // Then
        receipt.body("rows.removed", equalTo(1)).body("rows.unchanged", equalTo(1));
        as(Persona.HORSENS).get("/v1/participants/{id}/contacts", id).then().body("items", hasSize(0));
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'remove-contact' and subject_id = '"
                        + id + "'"));
    }

    @Test
    void refused_rows_about_a_participant_go_with_it() {
        // Given
        String earlier = cpr();
        String cpr = cpr();
        String key = key();
        Map<String, Object> body = citizen(earlier);
        body.put("givenName", "Agnete Marie");
        body.put("familyName", "Fornavnesen");
        body.put("source", Map.of("system", "other", "id", key));
        UUID id = id(as(Persona.HORSENS).body(body).post("/v1/participants").then());
        patch(id, Map.of("cpr", cpr, "familyName", "Giftesen", "source", Map.of("system", "other", "id", key())));
        String hyphenated = cpr.substring(0, 6) + "-" + cpr.substring(6);
        String swapped = cpr.substring(0, 8) + cpr.charAt(9) + cpr.charAt(8);
        UUID batch = id(post(HEADER
                + row(key(), hyphenated, "kontanthjaelp,2018-01-01,,")
                + row(key, "never", "kontanthjaelp,2018-01-01,,")
                + row(key(), "never", "kontanthjaelp,2018-01-01,,")
                + row(key(), cpr.substring(0, 6) + " / " + cpr.substring(6), "kontanthjaelp,2018-01-01,,")
                + row(key(), earlier, "no-group,2018-01-01,,")
                + row(key(), swapped + "0", "kontanthjaelp,2018-01-01,,")
                + "ksd," + key() + ",never,AGNETHE,Giftesen," + AREA + ",,,,\n"
                + "ksd," + key() + ",never,Marie,Fornavnsen," + AREA + ",,,,\n"));

        // When
        as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);

        // Then
        TestDatabase.await("select count(*) from row_searches", 0);
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participant-batches/{id}/rejections", batch)
                .then()
                .body("items.row", contains(3));
    }

    private static void patch(UUID id, Map<String, Object> changes) {
        as(Persona.HORSENS)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(changes)
                .patch("/v1/participants/{id}", id)
                .then()
                .statusCode(200);
    }

    private static String status(UUID batch) {
        return as(Persona.AALBORG)
                .get("/v1/participant-batches/{id}", batch)
                .then()
                .extract()
                .path("status");
    }

    private static Map<String, Object> citizenWithSource(String cpr) {
        Map<String, Object> body = citizen(cpr);
        body.put("source", Map.of("system", "other", "id", UUID.randomUUID().toString()));
        return body;
    }

    private static ValidatableResponse post(String csv) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/participant-batches")
                .then();
    }

    private static String row(String key, String cpr, String benefit) {
        return "ksd," + key + "," + cpr + ",Testine,Prøvesen," + AREA + "," + benefit + "\n";
    }

    private static String key() {
        return "P-" + UUID.randomUUID();
    }

    private static UUID bySource(String key) {
        List<Map<String, Object>> items = as(Persona.HORSENS)
                .get("/v1/participants?limit=500&sort=-updatedAt")
                .then()
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("source") instanceof Map<?, ?> source && key.equals(source.get("id")))
                .map(item -> UUID.fromString((String) item.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
