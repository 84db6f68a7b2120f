package dk.opgang.participants.notice;

import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has read under a consent is told when it ends and what happens to the data, and answers for it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentNoticeApiTest {

    private static final String ODINSGAARDEN =
            Persona.ODINSGAARDEN.organisation().orElseThrow();
    private static final String PARTICIPANTS = "/v1/participants/{id}";

    @Inject
    BusinessClock clock;

    @Inject
    NoticeRounds rounds;

    @Inject
    SealNotesAtStart seal;

    private UUID participant;
    private UUID consent;

    @BeforeEach
    void give() {
        participant = participant();
        consent = consent(participant, ODINSGAARDEN, "benefits", "education");
    }

    @Test
    void who_has_read_is_told_of_a_withdrawal() {
        // Given
        read("/benefit-periods");
        read("");
        // When
        withdraw();
        // Then
        read("", 404);
        ValidatableResponse notices = notices(Persona.ODINSGAARDEN)
                .body("items", hasSize(1))
                .body("items[0].consentId", equalTo(consent.toString()))
                .body("items[0].kind", equalTo("withdrawn"))
                .body("items[0].readUnderIt.reads", equalTo(2))
                .body("items[0].readUnderIt.dataCategories", contains("benefits"))
                .body("items[0].dueOn", equalTo(clock.today().plusDays(14).toString()))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].acknowledgedAt", nullValue());
        String id = notices.extract().path("items[0].id");
        as(Persona.HORSENS).get("/v1/consent-notices/{id}", id).then().statusCode(200);
        as(Persona.GREVE).get("/v1/consent-notices/{id}", id).then().statusCode(404);
        as(Persona.BO_VEST).get("/v1/consent-notices/{id}", id).then().statusCode(404);
        PublishedEvent told = told("consent-notice-sent", id);
        assertTrue(told.headers().containsValue(ODINSGAARDEN));
    }

    @Test
    void who_has_read_nothing_is_told_nothing() {
        // Given
        as(Persona.HORSENS).get(PARTICIPANTS, participant).then().statusCode(200);
        read("/contacts", 404);
        // When
        withdraw();
        // Then
        notices(Persona.HORSENS).body("items", empty());
    }

    @Test
    void a_request_that_shows_several_things_is_one_read() {
        // Given
        read("?expand=benefitPeriods,educationReadiness,contacts");
        // When
        withdraw();
        // Then
        notices(Persona.HORSENS)
                .body("items[0].readUnderIt.reads", equalTo(1))
                .body("items[0].readUnderIt.dataCategories", contains("benefits", "education"));
    }

    @Test
    void a_list_is_a_read_of_everybody_in_it() {
        // Given
        as(Persona.ODINSGAARDEN).get("/v1/participants?sort=-createdAt").then().statusCode(200);
        // When
        withdraw();
        // Then
        notices(Persona.HORSENS).body("items.kind", contains("withdrawn"));
    }

    @Test
    void the_recipient_answers_once() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        // When
        ValidatableResponse answer = acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted"));
        // Then
        answer.statusCode(200).body("acknowledgement.action", equalTo("deleted"));
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted"))
                .statusCode(200)
                .body("acknowledgedAt", equalTo(answer.extract().path("acknowledgedAt")));
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "stopped"))
                .statusCode(409)
                .body("code", equalTo("acknowledged-already"));
        acknowledge(Persona.HORSENS, id, Map.of("action", "deleted"))
                .statusCode(403)
                .body("code", equalTo("not-the-recipient"));
        acknowledge(Persona.GREVE, id, Map.of("action", "deleted")).statusCode(404);
        assertEquals("deleted", told("consent-notice-acknowledged", id).text("action"));
        as(Persona.HORSENS)
                .get("/v1/consent-notices?acknowledged=false&participantId=" + participant)
                .then()
                .body("items", empty());
    }

    @Test
    void what_is_kept_is_kept_for_a_reason() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        // When
        ValidatableResponse answer = acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "kept"));
        // Then
        answer.statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/keptBecause"));
        acknowledge(
                        Persona.ODINSGAARDEN,
                        id,
                        Map.of("action", "stopped", "keptBecause", "legal-claim", "note", "is 010203-4567"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("only-when-kept", "cpr-in-text"));
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "kept", "keptBecause", "legal-claim"))
                .statusCode(200);
    }

    @Test
    void the_words_of_an_answer_are_kept_encrypted_and_go_with_a_merge_and_an_erasure() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        String words = "Zyvlox " + "n".repeat(993);
        Map<String, Object> answer = Map.of("action", "stopped", "note", words);
        String key = UUID.randomUUID().toString();
        UUID survivor = participant();
        // When
        for (String replayed : new String[] {null, "true"}) {
            as(Persona.ODINSGAARDEN)
                    .header("Idempotency-Key", key)
                    .body(answer)
                    .post("/v1/consent-notices/{id}/acknowledgement", id)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("acknowledgement.note", equalTo(words));
        }
        // Then
        acknowledge(Persona.ODINSGAARDEN, id, answer).statusCode(200);
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "stopped", "note", "Zyvlox"))
                .statusCode(409);
        assertEquals(List.of(), tablesWith("Zyvlox"));
        notices(Persona.HORSENS).body("items[0].acknowledgement.note", equalTo(words));
        assertTrue(kept(id).startsWith("sealed:" + participant));
        as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS).get(PARTICIPANTS, survivor).header("ETag"))
                .body(Map.of("duplicateId", participant, "cpr", "survivor"))
                .post(PARTICIPANTS + "/merges", survivor)
                .then()
                .statusCode(201);
        assertTrue(kept(id).startsWith("sealed:" + survivor));
        as(Persona.ODINSGAARDEN)
                .get("/v1/consent-notices/{id}", id)
                .then()
                .body("acknowledgement.note", equalTo(words));
        participant = survivor;
        erase();
        as(Persona.ODINSGAARDEN)
                .get("/v1/consent-notices/{id}", id)
                .then()
                .statusCode(200)
                .body("acknowledgement.note", nullValue());
        acknowledge(Persona.ODINSGAARDEN, id, answer).statusCode(200);
    }

    @Test
    void words_from_before_are_encrypted_when_the_service_starts() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted", "note", "x"))
                .statusCode(200);
        TestDatabase.execute("update consent_notices set note = 'Zyvlux' where id = '" + id + "'");
        // When
        seal.seal();
        // Then
        assertEquals(List.of(), tablesWith("Zyvlux"));
        notices(Persona.ODINSGAARDEN)
                .body("items[0].acknowledgement.note", equalTo("Zyvlux"))
                .body("items[0].version", equalTo(1));
    }

    private static String kept(String notice) {
        return TestDatabase.text("select note from consent_notices where id = '" + notice + "'");
    }

    private static List<String> tablesWith(String secret) {
        return TestDatabase.texts("select oid::regclass::text from pg_class where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace and not relispartition")
                .stream()
                .filter(table -> TestDatabase.number("select count(*) from (select from " + table
                                + " t where position('" + secret + "' in t::text) > 0 limit 1) found")
                        > 0)
                .toList();
    }

    @Test
    void a_missing_answer_is_told_once() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.HORSENS).extract().path("items[0].id");
        TestDatabase.execute("update consent_notices set due_on = opgang_today() - 1 where id = '" + id + "'");
        rounds.tellOverdue();
        // When
        rounds.tellOverdue();
        // Then
        notices(Persona.HORSENS).body("items[0].overdue", equalTo(true));
        told("consent-notice-overdue", id);
        assertEquals(
                1,
                Topics.of("opgang.participants.v1", participant, 7).stream()
                        .filter(event -> event.type().endsWith("overdue.v1"))
                        .count());
    }

    @Test
    void corrections_of_a_day_are_told_once_and_only_of_what_was_read() {
        // Given
        read("/benefit-periods");
        // When
        correct("residences", Map.of("housingAreaId", OTHER_AREA));
        correct("benefit-periods", Map.of("group", "sygedagpenge"));
        correct("benefit-periods", Map.of("group", "a-dagpenge"));
        // Then
        Waiting.await().untilAsserted(() -> notices(Persona.HORSENS).body("items", not(empty())));
        rounds.tellCorrections();
        notices(Persona.HORSENS)
                .body("items.kind", contains("rectified"))
                .body("items[0].readUnderIt.dataCategories", contains("benefits"));
    }

    @Test
    void a_correction_of_how_somebody_is_reached_is_told() {
        // Given
        String path = PARTICIPANTS + "/contact-information";
        String tag = as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("phone", "+4520202020"))
                .put(path, participant)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        TestDatabase.execute("insert into consent_reads values ('" + consent + "', '" + ODINSGAARDEN + "', '"
                + participant + "', '615', now(), now(), 1, '{contact-information}')");
        // When
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(Map.of("phone", "+4530303030"))
                .put(path, participant)
                .then()
                .statusCode(200);
        // Then
        Waiting.await().untilAsserted(() -> notices(Persona.ODINSGAARDEN).body("items.kind", contains("rectified")));
    }

    @Test
    void a_period_that_ends_is_no_correction() {
        // Given
        read("/benefit-periods");
        // When
        as(Persona.HORSENS)
                .body(Map.of("group", "sygedagpenge", "from", "2020-01-01"))
                .post("/v1/participants/{id}/benefit-periods", participant)
                .then()
                .statusCode(201);
        // Then
        rounds.tellCorrections();
        notices(Persona.HORSENS).body("items", empty());
    }

    @Test
    void a_restriction_and_its_end_are_told() {
        // Given
        read("/benefit-periods");
        String tag = as(Persona.HORSENS)
                .body(Map.of("reason", "legal-claim"))
                .post(PARTICIPANTS + "/restriction", participant)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("restricted"));
        // When
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete(PARTICIPANTS + "/restriction", participant)
                .then()
                .statusCode(204);
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("restricted", "restriction-lifted"));
    }

    @Test
    void a_notice_outlives_the_participant_without_data() {
        // Given
        read("/benefit-periods");
        withdraw();
        // When
        erase();
        // Then
        notices(Persona.ODINSGAARDEN)
                .body("items.kind", containsInAnyOrder("withdrawn", "erased"))
                .body("items.readUnderIt.dataCategories", contains(empty(), empty()));
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted")).statusCode(200);
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from consent_reads_known where participant_id = '" + participant + "'"));
    }

    @Test
    void who_keeps_nothing_is_not_told_of_an_erasure() {
        // Given
        read("/benefit-periods");
        withdraw();
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted")).statusCode(200);
        // When
        erase();
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("withdrawn"));
    }

    @Test
    void who_reads_again_after_deleting_is_told_of_an_erasure() {
        // Given
        read("/benefit-periods");
        correct("benefit-periods", Map.of("group", "sygedagpenge"));
        Waiting.await().untilAsserted(() -> notices(Persona.ODINSGAARDEN).body("items", not(empty())));
        String id = notices(Persona.ODINSGAARDEN).extract().path("items[0].id");
        acknowledge(Persona.ODINSGAARDEN, id, Map.of("action", "deleted")).statusCode(200);
        read("/benefit-periods");
        // When
        erase();
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", hasItem("erased"));
    }

    @Test
    void a_consent_that_never_was_is_told_to_who_has_read_under_it() {
        // Given
        read("/benefit-periods");
        String tag = as(Persona.HORSENS).get("/v1/consents/{id}", consent).header("ETag");
        // When
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete("/v1/consents/{id}", consent)
                .then()
                .statusCode(204);
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("withdrawn"));
    }

    @Test
    void an_end_that_comes_is_told() {
        // Given
        read("/benefit-periods");
        String tag = as(Persona.HORSENS).get("/v1/consents/{id}", consent).header("ETag");
        // When
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(Map.of("until", clock.today().toString()))
                .patch("/v1/consents/{id}", consent)
                .then()
                .statusCode(200)
                .body("state", equalTo("expired"));
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("expired"));
    }

    @Test
    void what_was_read_elsewhere_counts_also_when_it_is_told_late() {
        // Given
        withdraw();
        // When
        used(3);
        // Then
        Waiting.await().untilAsserted(() -> notices(Persona.ODINSGAARDEN)
                .body("items.kind", contains("withdrawn"))
                .body("items[0].readUnderIt.reads", equalTo(3))
                .body("items[0].readUnderIt.dataCategories", contains("enrolments")));
        used(2);
        Waiting.await()
                .untilAsserted(() -> notices(Persona.ODINSGAARDEN).body("items[0].readUnderIt.reads", equalTo(5)));
    }

    @Test
    void what_is_read_while_the_consent_is_withdrawn_is_found() {
        // Given
        withdraw();
        TestDatabase.execute("insert into consent_reads values ('" + consent + "', '" + ODINSGAARDEN + "', '"
                + participant + "', '615', now(), now(), 1, '{benefits}')");
        // When
        rounds.findLateReads();
        // Then
        notices(Persona.ODINSGAARDEN).body("items.kind", contains("withdrawn"));
    }

    @Test
    void the_participants_export_tells_of_notices() {
        // Given
        read("/benefit-periods");
        withdraw();
        // When
        ValidatableResponse export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get(PARTICIPANTS + "/export", participant)
                .then();
        // Then
        export.statusCode(200).body("consentNotices.kind", contains("withdrawn"));
    }

    private void used(int reads) {
        String json = """
                {"consentId": "%s", "participantId": "%s", "municipalityCode": "615", "recipientOrganisation": "%s",
                 "dataCategories": ["enrolments"], "firstAt": "2026-01-01T10:00:00Z", "lastAt": "2026-01-01T10:01:00Z", "reads": %d}""".formatted(consent, participant, ODINSGAARDEN, reads);
        Topics.publish(
                "opgang.initiatives.v1",
                UUID.randomUUID(),
                "dk.opgang.initiatives.consent-used.v1",
                participant,
                json,
                Map.of());
    }

    private void correct(String records, Map<String, Object> patch) {
        String path = PARTICIPANTS + "/" + records;
        Map<String, Object> first =
                as(Persona.HORSENS).get(path, participant).then().extract().path("items[0]");
        as(Persona.HORSENS)
                .header("If-Match", "\"" + first.get("version") + "\"")
                .body(patch)
                .patch(path + "/" + first.get("id"), participant)
                .then()
                .statusCode(200);
    }

    private void erase() {
        String tag = as(Persona.HORSENS).get(PARTICIPANTS, participant).header("ETag");
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete(PARTICIPANTS, participant)
                .then()
                .statusCode(204);
    }

    private void withdraw() {
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
    }

    private void read(String what) {
        read(what, 200);
    }

    private void read(String what, int status) {
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/" + participant + what)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse notices(Persona persona) {
        return as(persona)
                .get("/v1/consent-notices?participantId=" + participant)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse acknowledge(Persona persona, String id, Map<String, Object> body) {
        return as(persona)
                .body(body)
                .post("/v1/consent-notices/{id}/acknowledgement", id)
                .then();
    }

    private PublishedEvent told(String name, String notice) {
        String type = "dk.opgang.participants." + name + ".v1";
        List<PublishedEvent> found = Topics.await(
                "opgang.participants.v1",
                1,
                event -> event.type().equals(type) && event.text("noticeId").equals(notice));
        return found.getFirst();
    }
}
