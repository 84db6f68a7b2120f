package dk.opgang.participants.consent;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.consentBody;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentApiTest {

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();

    @Test
    void a_consent_and_its_withdrawal_are_told_to_the_recipient() {
        // Given
        UUID id = participant();
        UUID consent = consent(id, RECIPIENT, "benefits", "residence");
        // When
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        // Then
        List<PublishedEvent> events = Topics.of("opgang.participants.v1", id, 5).subList(3, 5);
        assertEquals(
                List.of("dk.opgang.participants.consent-given.v1", "dk.opgang.participants.consent-withdrawn.v1"),
                events.stream().map(PublishedEvent::type).toList());
        assertTrue(events.getFirst().headers().containsValue(RECIPIENT));
    }

    @Test
    void a_second_withdrawal_changes_nothing() {
        // Given
        UUID consent = consent(participant(), RECIPIENT, "benefits");
        String first = withdraw(consent).statusCode(200).extract().path("withdrawnAt");
        // When
        ValidatableResponse again = withdraw(consent);
        // Then
        again.statusCode(200).body("withdrawnAt", equalTo(first));
    }

    @Test
    void another_municipality_reads_under_a_consent() {
        // Given
        UUID id = participant();
        // When
        consent(id, "0253", "benefits");
        // Then
        as(Persona.GREVE)
                .get("/v1/participants/{id}", id)
                .then()
                .statusCode(200)
                .body("municipalityCode", equalTo("615"));
        as(Persona.GREVE)
                .get("/v1/participants/{id}/consents", id)
                .then()
                .body("items.recipientOrganisation", contains("253"));
        as(Persona.AALBORG).get("/v1/participants/{id}", id).then().statusCode(404);
    }

    @Test
    void a_consent_that_is_over_shows_nothing() {
        // Given
        UUID id = participant();
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.put("until", "2021-01-01");
        // When
        post(id, body).statusCode(201);
        // Then
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(404);
    }

    @Test
    void all_faults_are_told_at_once() {
        // Given
        Map<String, Object> body = consentBody("12345678", "benefits", "diagnoses");
        body.put("purpose", "anything");
        body.put("until", "2019-01-01");
        // When
        ValidatableResponse answer = post(participant(), body);
        // Then
        answer.statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/purpose", "/dataCategories/1", "/recipientOrganisation", "/until"));
    }

    @Test
    void a_number_is_no_key() {
        // Given
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.put("source", Map.of("system", "ksd", "id", cpr()));
        // When
        ValidatableResponse answer = post(participant(), body);
        // Then
        answer.statusCode(422).body("errors[0].code", equalTo("cpr-as-key"));
    }

    @Test
    void a_recipient_does_not_see_the_municipalitys_own_key() {
        // Given
        UUID id = participant();
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.put("source", Map.of("system", "ksd", "id", UUID.randomUUID().toString()));
        UUID consent = id(post(id, body).statusCode(201).body("source.system", equalTo("ksd")));
        // When
        ValidatableResponse answer =
                as(Persona.ODINSGAARDEN).get("/v1/consents/{id}", consent).then();
        // Then
        answer.statusCode(200).body("purpose", equalTo("employment-effort")).body("source", nullValue());
    }

    @Test
    void a_blanket_consent_is_refused() {
        post(participant(), consentBody(RECIPIENT))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dataCategories"));
    }

    @Test
    void a_foreign_municipality_withdraws_nothing() {
        // Given
        UUID consent = consent(participant(), RECIPIENT, "benefits");
        // When
        ValidatableResponse answer =
                as(Persona.GREVE).post("/v1/consents/{id}/withdrawal", consent).then();
        // Then
        answer.statusCode(404);
    }

    private static ValidatableResponse withdraw(UUID consent) {
        return as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then();
    }

    private static ValidatableResponse post(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/consents", id)
                .then();
    }
}
