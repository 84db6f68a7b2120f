package dk.opgang.participants.contact;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ContactApiTest {

    @Test
    void a_contact_is_recorded_and_told() {
        // Given
        UUID id = participant();
        // When
        post(id, contact()).statusCode(201).body("attended", equalTo(false));
        // Then
        PublishedEvent event = Topics.of("opgang.participants.v1", id, 4).getLast();
        assertEquals("dk.opgang.participants.contact-recorded.v1", event.type());
        assertEquals(AREA, event.text("housingAreaId"));
    }

    @Test
    void posting_the_same_source_again_corrects() {
        // Given
        UUID id = participant();
        Map<String, Object> body = contact();
        body.put("source", Map.of("system", "calendar", "id", UUID.randomUUID().toString()));
        String first = post(id, body).statusCode(201).extract().path("id");
        body.put("attended", true);
        // When
        ValidatableResponse answer = post(id, body);
        // Then
        answer.statusCode(200).body("id", equalTo(first)).body("attended", equalTo(true));
    }

    @Test
    void unknown_codes_are_named() {
        // Given
        Map<String, Object> body = contact();
        body.put("kind", "x");
        body.put("place", "y");
        // When
        ValidatableResponse answer = post(participant(), body);
        // Then
        answer.statusCode(422).body("errors.pointer", containsInAnyOrder("/kind", "/place"));
    }

    @Test
    void education_readiness_is_one_a_school_year() {
        // Given
        UUID id = participant();
        Map<String, Object> body = Map.of("schoolYear", "2019/2020", "readiness", "not-ready");
        String path = "/v1/participants/{id}/education-readiness";
        as(Persona.HORSENS).body(body).post(path, id).then().statusCode(201);
        // When
        ValidatableResponse again = as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2020", "readiness", "ready"))
                .post(path, id)
                .then();
        // Then
        again.statusCode(200).body("readiness", equalTo("ready"));
        as(Persona.HORSENS)
                .body(Map.of("schoolYear", "2019/2021", "readiness", "perhaps"))
                .post(path, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/schoolYear", "/readiness"));
    }

    private static Map<String, Object> contact() {
        return new HashMap<>(
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "town-hall", "attended", false));
    }

    private static ValidatableResponse post(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/contacts", id)
                .then();
    }
}
