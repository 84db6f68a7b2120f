package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A citizen is told of the accesses in all services, or which of them did not answer. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(PeersDouble.class)
class AccessElsewhereApiTest {

    @Test
    void the_log_holds_the_accesses_of_other_services_in_one_order() {
        // Given
        UUID id = participant();
        // When
        var page = as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?sort=createdAt&limit=1&count=true", id)
                .then();
        // Then
        page.statusCode(200)
                .body("items.service", contains("initiatives-service"))
                .body("items.action", contains("read-enrolment"))
                .body("count", equalTo(2))
                .body("complete", equalTo(false))
                .body("missing", contains("network-service"))
                .header("Link", notNullValue());
        as(Persona.HORSENS)
                .get(
                        "/v1/participants/{id}/access-log?sort=createdAt&limit=1&cursor={next}",
                        id,
                        page.extract().path("next"))
                .then()
                .body("items.service", contains("participants-service"))
                .body("next", nullValue());
    }

    @Test
    void the_export_holds_them_too() {
        // Given
        UUID id = participant();
        // When
        var export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", id)
                .then();
        // Then
        export.statusCode(200)
                .body("accesses.service", hasItems("participants-service", "initiatives-service"))
                .body("complete", equalTo(false))
                .body("missing", contains("network-service"));
    }

    @Test
    void other_services_are_told_what_this_one_logged_and_nobody_else_is() {
        // Given
        UUID id = participant();
        Map<String, Object> wanted =
                Map.of("subjectId", id, "newestFirst", true, "since", "2020-01-01T00:00:00Z", "limit", 10);
        // When
        var answer = as(Persona.NETWORK_SERVICE)
                .body(wanted)
                .post("/internal/accesses")
                .then();
        // Then
        answer.statusCode(200).body("items.action", contains("register-participant"));
        as(Persona.HORSENS).body(wanted).post("/internal/accesses").then().statusCode(403);
    }
}
