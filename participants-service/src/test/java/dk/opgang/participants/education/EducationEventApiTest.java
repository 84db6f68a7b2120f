package dk.opgang.participants.education;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EducationEventApiTest {

    private static final String PATH = "/v1/participants/{id}/education-events";

    @Test
    void who_reads_the_education_under_a_consent_reads_what_happened_in_it() {
        // Given
        UUID id = participant();
        Map<String, Object> body = event("2019-08-12");
        body.put("source", Map.of("system", "school", "id", UUID.randomUUID().toString()));
        as(Persona.HORSENS).body(body).post(PATH, id).then().statusCode(201);
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "education");
        consent(id, Persona.SALUS.organisation().orElseThrow(), "contacts");
        consent(id, "253", "education");
        // When
        ValidatableResponse reader = as(Persona.ODINSGAARDEN).get(PATH, id).then();
        // Then
        reader.statusCode(200).body("items.programme", contains("gymnasial")).body("items[0].source", nullValue());
        as(Persona.SALUS).get(PATH, id).then().statusCode(404);
        as(Persona.GREVE)
                .body(event("2019-08-13"))
                .post(PATH, id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-controller"));
    }

    @Test
    void it_is_exported_with_the_person() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS).body(event("2019-08-12")).post(PATH, id).then().statusCode(201);
        // When
        ValidatableResponse export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/export", id)
                .then();
        // Then
        export.statusCode(200).body("educationEvents.kind", contains("started"));
    }

    @Test
    void what_happened_lies_not_in_the_future_and_is_in_the_lists() {
        // Given
        Map<String, Object> future = event("2999-01-01");
        // When
        ValidatableResponse answer =
                as(Persona.HORSENS).body(future).post(PATH, participant()).then();
        // Then
        answer.statusCode(422).body("errors.code", contains("in-the-future"));
        as(Persona.HORSENS)
                .body(Map.of("kind", "dreamt", "on", "2019-08-12", "programme", "life"))
                .post(PATH, participant())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/programme"));
    }

    private static Map<String, Object> event(String on) {
        return new HashMap<>(Map.of("kind", "started", "on", on, "programme", "gymnasial"));
    }
}
