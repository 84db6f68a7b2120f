package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.anonymous;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ParticipantApiTest {

    @Test
    void an_organisation_sees_nobody_without_a_consent() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer =
                as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then();
        // Then
        answer.statusCode(404);
    }

    @Test
    void a_consent_shows_the_categories_that_it_names() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        // When
        ValidatableResponse answer =
                as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then();
        // Then
        answer.statusCode(200).body("benefitGroup", equalTo("kontanthjaelp")).body("housingAreaId", nullValue());
    }

    @Test
    void no_consent_shows_language_and_the_municipalitys_own_key() {
        // Given
        Map<String, Object> body = citizen();
        body.put("language", "ar");
        body.put("source", Map.of("system", "ksd", "id", UUID.randomUUID().toString()));
        UUID id = id(register(body).statusCode(201));
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits", "residence", "identity");
        // When
        ValidatableResponse answer =
                as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then();
        // Then
        answer.statusCode(200).body("language", nullValue()).body("source", nullValue());
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants?limit=500")
                .then()
                .body("items.find { it.id == '" + id + "' }.source", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", id)
                .then()
                .body("language", equalTo("ar"))
                .body("source.system", equalTo("ksd"));
    }

    @Test
    void a_withdrawal_works_at_once() {
        // Given
        UUID id = participant();
        UUID consent = consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(200);
        // When
        as(Persona.HORSENS)
                .post("/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        // Then
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(404);
        as(Persona.ODINSGAARDEN).get("/v1/participants").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void a_filter_does_not_tell_what_the_answer_hides() {
        // Given
        UUID id = participant();
        consent(id, Persona.BO_VEST.organisation().orElseThrow(), "employment");
        // When
        ValidatableResponse answer = as(Persona.BO_VEST)
                .get("/v1/participants?benefitGroup=kontanthjaelp")
                .then();
        // Then
        answer.statusCode(200).body("items.id", not(hasItem(id.toString())));
        as(Persona.BO_VEST).get("/v1/participants").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void whoever_reads_under_a_consent_changes_nothing() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        // When
        ValidatableResponse answer = withToken(Tokens.of(Persona.ODINSGAARDEN, "participants.write"))
                .header("If-Match", "\"0\"")
                .body(Map.of("language", "da"))
                .patch("/v1/participants/{id}", id)
                .then();
        // Then
        answer.statusCode(403).body("code", equalTo("not-the-controller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/identity", "/export", "/access-log", "/benefit-periods", "/residences", "/contacts"})
    void nothing_is_answered_without_a_token(String path) {
        anonymous()
                .get("/v1/participants/01980a5e-7c00-7000-8000-00000000dead" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"'', participants.write", "/identity, participants.read", "/export, participants.read"})
    void reading_needs_its_scope(String path, String scope) {
        withToken(Tokens.of(Persona.HORSENS, scope))
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}" + path, participant())
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"));
    }

    @Test
    void a_list_is_filtered() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .queryParam("housingAreaId", AREA)
                .queryParam("birthYearFrom", 1984)
                .queryParam("birthYearTo", 1984)
                .queryParam("sort", "-createdAt")
                .queryParam("count", true)
                .get("/v1/participants")
                .then();
        // Then
        answer.statusCode(200)
                .body("items[0].id", equalTo(id.toString()))
                .body("items.housingAreaId", everyItem(equalTo(AREA)))
                .body("count", greaterThanOrEqualTo(1));
        as(Persona.HORSENS)
                .get("/v1/participants?birthYearFrom=1985")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/participants?benefitGroup=moonlight, ?benefitGroup",
        "/v1/consents?state=forgotten, ?state",
        "/v1/consents?recipientOrganisation=12, ?recipientOrganisation",
        "/v1/coordination-alerts?state=shut, ?state",
        "/v1/coordination-alerts?kind=chess, ?kind",
        "/v1/data-subject-requests?state=lost, ?state",
        "/v1/data-subject-requests?article=17, ?article",
        "/v1/duplicate-candidates?state=maybe, ?state",
        "/v1/household-effects?beforeYear=2019&afterYear=2020&municipalityCode=000, ?municipalityCode"
    })
    void a_value_that_there_is_not_is_named(String path, String pointer) {
        // When
        ValidatableResponse answer = as(Persona.HORSENS).get(path).then();
        // Then
        answer.statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void a_replacement_number_gives_way_to_the_real_one() {
        // Given
        UUID id = id(register(citizen("6101840001")));
        String real = cpr();
        // When
        ValidatableResponse answer = patch(id, "\"0\"", Map.of("cpr", real, "familyName", "Nyt Navn"));
        // Then
        answer.statusCode(200).header("ETag", equalTo("\"1\""));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", id)
                .then()
                .body("cpr", equalTo(real))
                .body("familyName", equalTo("Nyt Navn"))
                .body("givenName", equalTo("Testine"));
    }

    @Test
    void a_number_does_not_change_to_one_of_somebody_yet_to_be_born() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = patch(id, "\"0\"", Map.of("cpr", "3112364321"));
        // Then
        answer.statusCode(422)
                .body("errors.pointer", contains("/cpr"))
                .body("errors.code", contains("birth-in-future"));
    }

    @Test
    void a_number_does_not_change_to_one_that_is_registered() {
        // Given
        String taken = cpr();
        UUID other = id(register(citizen(taken)));
        // When
        ValidatableResponse answer = patch(participant(), "\"0\"", Map.of("cpr", taken));
        // Then
        answer.statusCode(409).body("code", equalTo("participant-exists")).body("id", equalTo(other.toString()));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", other)
                .then()
                .body("items.action", hasItem("find-participant"));
    }

    @Test
    void a_patch_names_what_it_does_not_know() {
        patch(participant(), "\"0\"", Map.of("municipalityCode", "253"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/municipalityCode"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, required", "curiosity, unknown-code"},
            nullValues = "null")
    void identity_needs_a_purpose(String purpose, String code) {
        // Given
        UUID id = participant();
        var request = as(Persona.HORSENS);
        if (purpose != null) {
            request.header("Opgang-Purpose", purpose);
        }
        // When
        ValidatableResponse answer =
                request.get("/v1/participants/{id}/identity", id).then();
        // Then
        answer.statusCode(400).body("code", equalTo("purpose-required")).body("errors[0].code", equalTo(code));
    }

    @Test
    void who_looked_and_what_for_is_told() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", id)
                .then()
                .statusCode(200);
        // When
        ValidatableResponse answer =
                as(Persona.HORSENS).get("/v1/participants/{id}/access-log", id).then();
        // Then
        answer.statusCode(200)
                .body("items.action", hasItems("register-participant", "read-identity"))
                .body("items.find { it.action == 'read-identity' }.purpose", equalTo("case-handling"));
    }

    @Test
    void a_look_up_finds_the_municipalitys_own() {
        // Given
        String cpr = cpr();
        UUID id = id(register(citizen(cpr)));
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then();
        // Then
        answer.statusCode(200).body("id", equalTo(id.toString())).body("keySet()", not(hasItem("cpr")));
        as(Persona.GREVE)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then()
                .statusCode(404);
        as(Persona.ODINSGAARDEN)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then()
                .statusCode(404);
    }

    @Test
    void a_look_up_is_answered_anew_each_time() {
        // Given
        String cpr = cpr();
        UUID id = id(register(citizen(cpr)));
        String key = UUID.randomUUID().toString();
        lookup(key, cpr).statusCode(200);
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        // When
        ValidatableResponse again = lookup(key, cpr);
        // Then
        again.statusCode(404);
    }

    @Test
    void a_look_up_under_a_key_is_repeated_and_its_answer_not_kept() {
        // Given
        String cpr = cpr();
        UUID id = id(register(citizen(cpr)));
        String key = UUID.randomUUID().toString();
        lookup(key, cpr).statusCode(200).header("Idempotency-Replayed", nullValue());
        // When
        ValidatableResponse again = lookup(key, cpr);
        // Then
        again.statusCode(200).header("Idempotency-Replayed", "true").body("id", equalTo(id.toString()));
        lookup(key, cpr()).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        String kept = "select count(*) from idempotency_keys where key = '" + key + "'";
        assertEquals(1, TestDatabase.number(kept + " and body is null"));
        String logged =
                "select count(*) from access_log where action = 'find-participant' and subject_id = '" + id + "'";
        assertEquals(2, TestDatabase.number(logged));
    }

    @Test
    void a_look_up_that_finds_nobody_is_logged() {
        // Given
        String logged = "select count(*) from access_log where action = 'search-participants' and criterion = 'cpr'";
        long before = TestDatabase.number(logged);
        // When
        lookup(UUID.randomUUID().toString(), cpr()).statusCode(404);
        // Then
        assertEquals(before + 1, TestDatabase.number(logged));
    }

    @Test
    void an_export_holds_everything() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", id)
                .then();
        // Then
        answer.statusCode(200)
                .body("identity.givenName", equalTo("Testine"))
                .body("benefitPeriods", hasSize(1))
                .body("residences", hasSize(1))
                .body("accesses.action", hasItem("register-participant"));
    }

    @Test
    void whoever_is_erased_is_gone() throws SQLException {
        // Given
        Map<String, Object> body = citizen();
        UUID id = id(register(body));
        // When
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        // Then
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().statusCode(404);
        assertFalse(hasKey(id));
        assertEquals(
                "dk.opgang.participants.participant-erased.v1",
                Topics.of("opgang.participants.v1", id, 2).getLast().type());
        register(body).statusCode(201).body("id", not(equalTo(id.toString())));
    }

    @Test
    void the_answer_that_could_be_repeated_goes_with_whoever_is_erased() {
        // Given
        String key = UUID.randomUUID().toString();
        UUID id = id(as(Persona.HORSENS)
                .header("Idempotency-Key", key)
                .body(citizen())
                .post("/v1/participants")
                .then()
                .statusCode(201));
        // When
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        // Then
        assertEquals(0, TestDatabase.number("select count(*) from idempotency_keys where key = '" + key + "'"));
    }

    private static ValidatableResponse lookup(String key, String cpr) {
        return as(Persona.HORSENS)
                .header("Idempotency-Key", key)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then();
    }

    private static ValidatableResponse patch(UUID id, String ifMatch, Map<String, Object> body) {
        var request = as(Persona.HORSENS).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/v1/participants/{id}", id).then();
    }

    private static boolean hasKey(UUID id) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser();
                PreparedStatement statement = connection.prepareStatement(
                        "select wrapped is not null from subject_keys where subject_id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
