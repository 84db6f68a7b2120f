package dk.opgang.network.handover;

import static dk.opgang.platform.testing.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Horsens hands over to Greve. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HandoverApiTest {

    private static final String HANDOVERS = "/v1/handovers";
    private static final String PERSON = "01980a5e-7c00-7000-8000-0000000000c1";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Inject
    CaseHandovers cases;

    @Inject
    HandoverRounds rounds;

    @Inject
    ForgetTexts texts;

    @Inject
    SystemCalls system;

    @Test
    void the_two_see_the_envelope_and_nothing_here_keeps_who_is_in_it() {
        // Given
        String id = Api.id(post("""
                {"basis": "statutory", "provision": "lommepengejob-5", "participants": [{"participantId": "%s"}],
                 "toMunicipalityCode": "0253", "dataCategories": ["placements", "identity"], "message": "Kzxqwvhjkt brev",
                 "openItems": [{"kind": "statutory-offer", "what": "Kzxqwvhjkt tilbud", "dueOn": "2099-01-01"}]}""".formatted(PERSON)));

        // When
        Response cover =
                as(Persona.GREVE).header("Opgang-Purpose", "case-handling").get(HANDOVERS + "/{id}/cover", id);
        Response content = as(Persona.GREVE).get(HANDOVERS + "/{id}/content", id);
        Response known = as(Persona.GREVE)
                .header("If-None-Match", content.header("ETag"))
                .get(HANDOVERS + "/{id}/content", id);
        String key = UUID.randomUUID().toString();
        Response accepted = as(Persona.GREVE)
                .header("Idempotency-Key", key)
                .body(Map.of("takesOverOn", "2099-01-01"))
                .post(HANDOVERS + "/{id}/accept", id);

        // Then
        // So a repeated request that had died on its way is answered as the first one was.
        control(id, "key").body("key", equalTo(key));
        cover.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", "no-store")
                .body("items.cpr", contains(PackagesNearby.CPR));
        known.then().statusCode(304).header("ETag", content.header("ETag"));
        as(Persona.HORSENS).get(HANDOVERS + "/{id}/cover", id).then().statusCode(404);
        content.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("provision", equalTo("lommepengejob-5"))
                .body("participants[0].placements", hasSize(0))
                .body("participants[0].residences", nullValue())
                .body("openItems.what", contains("Kzxqwvhjkt tilbud"));
        accepted.then().statusCode(200).body("participants.participantId", contains(PackagesNearby.REGISTERED));
        as(Persona.GREVE)
                .post(HANDOVERS + "/{id}/accept", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        as(Persona.HORSENS)
                .get(HANDOVERS + "?direction=out&state=accepted")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.package.algorithm", notNullValue());
        as(Persona.HORSENS)
                .get(HANDOVERS + "?limit=500&participantId=" + PERSON)
                .then()
                .body("items.id", hasItem(id));
        as(Persona.HORSENS)
                .get(HANDOVERS + "?participantId=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Persona.GREVE)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("toMunicipalityCode", equalTo("253"))
                .body("package", nullValue());
        List.of(Persona.AALBORG, Persona.ODINSGAARDEN).forEach(other -> {
            as(other).get(HANDOVERS + "/{id}", id).then().statusCode(404);
            as(other).get(HANDOVERS).then().statusCode(200).body("items.id", not(hasItem(id)));
        });
        as(Persona.COORDINATOR).get(HANDOVERS).then().statusCode(403);
        assertEquals(
                List.of(),
                tablesWith(PackagesNearby.CPR, PackagesNearby.NAME, "Kzxqwvhjkt", "lommepengejob-5", PERSON));
        // An answer that names somebody is kept sealed, and by whom it names, for whoever repeats the request.
        assertEquals(List.of("idempotency_keys"), tablesWith(PackagesNearby.REGISTERED));
        Topics.of("opgang.network.v1", UUID.fromString(id), 2).forEach(event -> {
            assertTrue(event.type().equals("dk.opgang.network.handover-changed.v1"));
            assertFalse(event.data().toString().contains("lommepengejob"));
        });
    }

    @Test
    void what_the_holder_of_the_packages_refuses_is_told_as_it_says_and_forms_are_read_strictly() {
        // When
        List<Response> refused = Stream.of("consent-does-not-cover", "handover-open", "receiver-has-no-key")
                .map(code -> post("""
                {"basis": "consent", "participants": [{"participantId": "%s"}], "toMunicipalityCode": "253",
                 "dataCategories": ["identity"], "message": "refuse %s"}""".formatted(PERSON, code)))
                .toList();
        Response rejected = as(Persona.GREVE)
                .body(Map.of("reason", "incomplete"))
                .post(HANDOVERS + "/{id}/reject", statutory("2099-01-01T00:00:00Z"));
        Response unreadable = post("""
                {"basis": "consent", "participants": [], "toMunicipalityCode": "999", "dataCategories": ["shoes"],
                 "openItems": [{"kind": "party"}], "message": "010284-1234"}""");

        // Then
        refused.forEach(it ->
                it.then().statusCode(409).body("participantId", equalTo(PERSON)).body("missing", contains("identity")));
        assertEquals(
                List.of("consent-does-not-cover", "handover-open", "receiver-has-no-key"),
                refused.stream().map(it -> it.path("code")).toList());
        rejected.then().statusCode(409).body("code", equalTo("notification-stands"));
        unreadable
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/participants",
                                "/toMunicipalityCode",
                                "/dataCategories/0",
                                "/openItems/0/kind",
                                "/message"));
    }

    @Test
    void more_is_asked_for_once_and_a_rejection_ends_it() {
        // Given
        String id = consented();
        Map<String, Object> more = Map.of("dataCategories", List.of("residence"), "message", "Hvor bor de");

        // When
        int bySender = as(Persona.HORSENS)
                .body(more)
                .post(HANDOVERS + "/{id}/more", id)
                .statusCode();
        Response asked = as(Persona.GREVE).body(more).post(HANDOVERS + "/{id}/more", id);
        int again =
                as(Persona.GREVE).body(more).post(HANDOVERS + "/{id}/more", id).statusCode();
        as(Persona.HORSENS)
                .body(Map.of())
                .post(HANDOVERS + "/{id}/supplements", id)
                .then()
                .statusCode(422);
        List<Response> byReceiver = List.of(
                as(Persona.GREVE).body(Map.of("declined", true)).post(HANDOVERS + "/{id}/supplements", id),
                as(Persona.GREVE).body(Map.of("reason", "fejl")).post(HANDOVERS + "/{id}/cancellation", id));
        Response declined =
                as(Persona.HORSENS).body(Map.of("declined", true)).post(HANDOVERS + "/{id}/supplements", id);
        Response rejected = as(Persona.GREVE)
                .body(Map.of("reason", "incomplete", "message", "Der mangler noget"))
                .post(HANDOVERS + "/{id}/reject", id);

        // Then
        assertEquals(List.of(403, 409), List.of(bySender, again));
        byReceiver.forEach(it -> it.then().statusCode(403).body("code", equalTo("not-the-sender")));
        asked.then()
                .statusCode(200)
                .body("state", equalTo("more-requested"))
                .body("requestedCategories", contains("residence"));
        declined.then().statusCode(200).body("state", equalTo("sent"));
        rejected.then().statusCode(200).body("state", equalTo("rejected")).body("rejectionReason", nullValue());
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("rejectionReason", equalTo("incomplete"))
                .body("rejectionMessage", equalTo("Der mangler noget"));
        as(Persona.HORSENS)
                .body(Map.of("reason", "fejl"))
                .post(HANDOVERS + "/{id}/cancellation", id)
                .then()
                .statusCode(409);
    }

    @Test
    void the_receiver_keeps_the_clock_and_is_warned_of_it() {
        // Given
        String id = statutory("2099-01-01T00:00:00Z");
        String clock = HANDOVERS + "/" + id + "/open-items/1/clock";
        as(Persona.HORSENS)
                .body(Map.of("wishOn", "2020-01-31"))
                .post(clock)
                .then()
                .statusCode(403);

        // When
        Response late = as(Persona.GREVE).body(Map.of("wishOn", "2020-01-31")).post(clock);
        rounds();
        Response running = as(Persona.GREVE)
                .body(Map.of(
                        "informedOn",
                        TODAY.minusDays(27).toString(),
                        "wishOn",
                        TODAY.minusDays(27).toString()))
                .post(clock);
        rounds();
        Response future =
                as(Persona.GREVE).body(Map.of("offeredOn", "2099-01-01")).post(clock);
        Response met =
                as(Persona.GREVE).body(Map.of("offeredOn", TODAY.toString())).post(clock);

        // Then
        late.then()
                .statusCode(200)
                .body("clock.dueOn", equalTo("2020-02-29"))
                .body("clock.state", equalTo("overdue"))
                .body("clock.toldLate", equalTo(true));
        running.then().body("clock.state", equalTo("running"));
        future.then().statusCode(422).body("errors.code", contains("in-the-future"));
        met.then().body("clock.state", equalTo("met")).body("what", equalTo("Tilbud"));
        as(Persona.GREVE)
                .get("/v1/handover-clocks?state=met")
                .then()
                .body("items.handoverId", hasItem(id))
                .body("items.find { it.handoverId == '" + id + "' }.n", equalTo(1));
        as(Persona.HORSENS).get("/v1/handover-clocks").then().body("items", hasSize(0));
        as(Persona.GREVE)
                .get("/v1/handover-clocks?state=lost")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?state"));
        as(Persona.GREVE)
                .get(HANDOVERS + "?state=lost")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?state"));
        as(Persona.GREVE)
                .body(Map.of("on", TODAY.toString(), "outcome", "done"))
                .post(HANDOVERS + "/{id}/open-items/1/completion", id)
                .then()
                .body("outcome", equalTo("done"));
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}/open-items?limit=1&count=true&changedSince=2020-01-01T00:00:00Z", id)
                .then()
                .body("items.outcome", contains("done"))
                .body("count", equalTo(1));
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}/open-items?changedSince=2099-01-01T00:00:00Z", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Persona.HORSENS).get(HANDOVERS + "/{id}", id).then().body("openItemCount", equalTo(0));
        assertEquals(
                List.of(
                        "dk.opgang.network.handover-changed.v1",
                        "dk.opgang.network.handover-clock-overdue.v1",
                        "dk.opgang.network.handover-clock-warning.v1"),
                Topics.of("opgang.network.v1", UUID.fromString(id), 3).stream()
                        .map(event -> event.type())
                        .toList());
    }

    @Test
    void what_happens_where_the_package_is_kept_is_followed_and_a_notification_is_chased() {
        // Given
        String withdrawn = consented();
        String unanswered = statutory(TODAY.plusDays(1) + "T00:00:00Z");
        TestDatabase.execute(
                "update handovers set answer_by = now() - interval '1 minute' where id = '" + unanswered + "'");

        // When
        control(withdrawn, "cancelled");
        rounds();
        rounds();

        // Then
        as(Persona.GREVE).get(HANDOVERS + "/{id}", withdrawn).then().body("state", equalTo("cancelled"));
        as(Persona.GREVE).post(HANDOVERS + "/{id}/accept", withdrawn).then().statusCode(409);
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", unanswered)
                .then()
                .body("state", equalTo("sent"))
                .body("overdue", equalTo(true));
        assertEquals(
                List.of("dk.opgang.network.handover-changed.v1", "dk.opgang.network.handover-overdue.v1"),
                Topics.of("opgang.network.v1", UUID.fromString(unanswered), 2).stream()
                        .map(event -> event.type())
                        .toList());
    }

    @Test
    void an_answer_that_is_overdue_changes_the_tag_though_nothing_was_written() {
        // Given
        String id = statutory(TODAY.plusDays(1) + "T00:00:00Z");
        String before = as(Persona.HORSENS).get(HANDOVERS + "/{id}", id).header("ETag");
        String again = as(Persona.HORSENS).get(HANDOVERS + "/{id}", id).header("ETag");

        // When
        // It has been told today already, so that no round writes it.
        TestDatabase.execute(
                "update handovers set answer_by = sent_at, overdue_told_on = '" + TODAY + "' where id = '" + id + "'");
        Response after = as(Persona.HORSENS).header("If-None-Match", before).get(HANDOVERS + "/{id}", id);
        Response same = as(Persona.HORSENS)
                .header("If-None-Match", after.header("ETag"))
                .get(HANDOVERS + "/{id}", id);

        // Then
        assertEquals(before, again);
        after.then().statusCode(200).body("overdue", equalTo(true));
        same.then().statusCode(304);
    }

    @Test
    void what_the_two_wrote_of_a_handover_that_came_to_nothing_is_forgotten() {
        // Given
        String id = consented();
        as(Persona.GREVE)
                .body(Map.of("dataCategories", List.of("contacts"), "message", "Kzxqwvhjkt mere"))
                .post(HANDOVERS + "/{id}/more", id)
                .then()
                .statusCode(200);
        String kept = consented();
        as(Persona.GREVE)
                .body(Map.of("reason", "incomplete", "message", "Kzxqwvhjkt mangler"))
                .post(HANDOVERS + "/{id}/reject", kept)
                .then()
                .statusCode(200);
        TestDatabase.execute("update handovers set settled = true, state = 'cancelled' where id = '" + id + "'");
        TestDatabase.execute("update handovers set settled = true where id = '" + kept + "'");

        // When
        texts.forget();

        // Then
        as(Persona.HORSENS).get(HANDOVERS + "/{id}", id).then().body("requestMessage", nullValue());
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", kept)
                .then()
                .body("rejectionMessage", equalTo("Kzxqwvhjkt mangler"));
    }

    @Test
    void a_case_asks_whether_all_were_accepted_and_ends_what_was_sent_for_it() {
        // Given
        UUID caseId = UUID.randomUUID();
        String id = consented();
        TestDatabase.execute("update handovers set relocation_case_id = '" + caseId + "' where id = '" + id + "'");
        rounds.follow(UUID.fromString(id));
        boolean before = ofCase(caseId);
        as(Persona.GREVE).post(HANDOVERS + "/{id}/accept", id).then().statusCode(200);

        control(id, "undone");

        // When
        boolean accepted = ofCase(caseId);
        boolean others = system.callInTransaction(
                () -> cases.isAcceptedForAll(caseId, List.of(UUID.fromString(PERSON), UUID.randomUUID())));
        system.inTransaction(() -> cases.end(caseId, "mistake"));

        // Then
        assertEquals(List.of(false, true, false, false), List.of(before, accepted, others, ofCase(caseId)));
        as(Persona.GREVE).get(HANDOVERS + "/{id}", id).then().body("undone", equalTo("participant-restricted"));
        as(Persona.HORSENS)
                .get(HANDOVERS + "/{id}", id)
                .then()
                .body("undone", nullValue())
                .body("state", equalTo("cancelled"))
                .body("cancellationReason", equalTo("mistake"));
    }

    private boolean ofCase(UUID caseId) {
        return system.callInTransaction(() -> cases.isAcceptedForAll(caseId, List.of(UUID.fromString(PERSON))));
    }

    private void rounds() {
        rounds.letTimePass();
    }

    private static String consented() {
        return Api.id(post("""
                {"basis": "consent", "participants": [{"participantId": "%s"}], "toMunicipalityCode": "253",
                 "dataCategories": ["identity"]}""".formatted(PERSON)));
    }

    private static String statutory(String answerBy) {
        return Api.id(post("""
                {"basis": "statutory", "provision": "lommepengejob-5", "participants": [{"participantId": "%s"}],
                 "toMunicipalityCode": "253", "dataCategories": ["identity"], "answerBy": "%s",
                 "openItems": [{"kind": "statutory-offer", "what": "Tilbud"}]}""".formatted(PERSON, answerBy)));
    }

    private static ValidatableResponse control(String handover, String state) {
        String packageId = TestDatabase.text("select package_id from handovers where id = '" + handover + "'");
        return given().post(PackagesNearby.address() + "/control/" + packageId + "/" + state)
                .then()
                .statusCode(200);
    }

    /** Secrets are long enough that no sealed text holds one by chance, whatever the case of its letters. */
    private static List<String> tablesWith(String... secrets) {
        return TestDatabase.texts("select tablename from pg_tables where schemaname = 'public' order by 1").stream()
                .filter(table -> TestDatabase.number("select count(*) from " + table
                                + " t where t::text ilike any (array["
                                + Stream.of(secrets).map(it -> "'%" + it + "%'").collect(Collectors.joining(","))
                                + "])")
                        > 0)
                .toList();
    }

    private static Response post(String body) {
        return as(Persona.HORSENS).body(body).post(HANDOVERS);
    }
}
