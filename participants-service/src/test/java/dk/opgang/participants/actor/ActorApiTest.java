package dk.opgang.participants.actor;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.consentBody;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who guide a young person know of each other; others do not know of them. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ActorApiTest {

    private static final String ODINSGAARDEN =
            Persona.ODINSGAARDEN.organisation().orElseThrow();
    private static final String BO_VEST = Persona.BO_VEST.organisation().orElseThrow();

    private UUID participant;

    @BeforeEach
    void register() {
        participant = participant();
    }

    @Test
    void the_municipality_sees_all() {
        // Given
        guiding(ODINSGAARDEN);
        consent(participant, BO_VEST, "benefits");
        // When
        ValidatableResponse answer = actors(Persona.HORSENS);
        // Then
        answer.statusCode(200)
                .body("items.organisation", contains("615", ODINSGAARDEN, BO_VEST))
                .body("items.role", contains("municipality", "consent-recipient", "consent-recipient"))
                .body("items[2].purpose", equalTo("employment-effort"));
    }

    @Test
    void a_guide_sees_the_others_who_guide() {
        // Given
        guiding(ODINSGAARDEN);
        UUID withdrawn = guiding("253");
        guiding("851");
        consent(participant, BO_VEST, "enrolments");
        as(Persona.HORSENS)
                .post("/v1/consents/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        // When
        ValidatableResponse answer = actors(Persona.ODINSGAARDEN);
        // Then
        answer.statusCode(200).body("items.organisation", contains("615", ODINSGAARDEN, "851"));
        actors(Persona.BO_VEST).statusCode(404);
        actors(Persona.GREVE).statusCode(404);
    }

    @Test
    void a_guide_who_has_seen_the_others_is_told_of_the_end_of_its_consent() {
        // Given
        UUID consent = guiding(ODINSGAARDEN);
        guiding("851");
        actors(Persona.ODINSGAARDEN).statusCode(200);
        // When
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        // Then
        as(Persona.ODINSGAARDEN)
                .get("/v1/consent-notices?participantId=" + participant)
                .then()
                .body("items.consentId", contains(consent.toString()))
                .body("items[0].readUnderIt.reads", equalTo(1))
                .body("items[0].readUnderIt.dataCategories", contains("enrolments"));
    }

    private UUID guiding(String recipient) {
        Map<String, Object> body = consentBody(recipient, "enrolments");
        body.put("purpose", "education-guidance");
        return id(as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/consents", participant)
                .then()
                .statusCode(201));
    }

    private ValidatableResponse actors(Persona persona) {
        return as(persona).get("/v1/participants/{id}/actors", participant).then();
    }
}
