package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AccessLogApiTest {

    @Test
    void an_auditor_of_the_municipality_reads_accesses_but_no_participant() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer =
                as(Persona.AUDITOR).get("/v1/participants/{id}/access-log", id).then();
        // Then
        answer.statusCode(200).body("items.action", hasItem("register-participant"));
        as(Persona.AUDITOR).get("/v1/participants/{id}", id).then().statusCode(403);
    }

    @Test
    void an_auditor_reads_who_had_to_do_with_somebody_erased_and_nobody_without_a_municipality_does() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        // When
        ValidatableResponse answer =
                as(Persona.AUDITOR).get("/v1/participants/{id}/access-log", id).then();
        // Then
        answer.statusCode(200).body("items.action", hasItem("erase-participant"));
        withToken(Tokens.of(Map.of("sub", "auditor", "azp", "auditor", "scope", "audit.read")))
                .get("/v1/participants/{id}/access-log", id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_auditor_finds_no_log_of_nobody() {
        // When
        ValidatableResponse answer = as(Persona.AUDITOR)
                .get("/v1/participants/{id}/access-log", UUID.randomUUID())
                .then();
        // Then
        answer.statusCode(404);
    }

    @Test
    void the_scope_of_an_auditor_shows_no_foreign_municipality_anything() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer =
                as(Persona.GREVE).get("/v1/participants/{id}/access-log", id).then();
        // Then
        answer.statusCode(404);
    }

    @Test
    void the_log_takes_the_parameters_of_every_list() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().statusCode(200);
        // When
        ValidatableResponse first = as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?sort=createdAt&limit=1&count=true", id)
                .then();
        // Then
        first.statusCode(200)
                .body("items.action", contains("register-participant"))
                .body("count", equalTo(2));
        String next = first.extract().path("next");
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?sort=createdAt&limit=1&cursor={next}", id, next)
                .then()
                .body("items.action", contains("read-participant"));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?changedSince=2999-01-01T00:00:00Z", id)
                .then()
                .body("items", empty());
    }
}
