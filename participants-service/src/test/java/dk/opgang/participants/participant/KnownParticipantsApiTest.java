package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class KnownParticipantsApiTest {

    @Test
    void another_service_learns_what_events_would_tell() {
        // Given
        UUID id = participant();
        String token =
                Tokens.of(Map.of("sub", "initiatives-service", "azp", "initiatives-service", "scope", "internal.read"));
        // When
        ValidatableResponse answer = withToken(token)
                .body(Map.of("ids", List.of(id, UUID.randomUUID())))
                .post("/internal/participants")
                .then();
        // Then
        answer.statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].municipalityCode", equalTo("615"))
                .body("items[0].benefitGroup", equalTo("kontanthjaelp"))
                .body("items[0].birthYear", equalTo(1984));
    }

    @Test
    void nobody_else_may_ask() {
        as(Persona.HORSENS)
                .body(Map.of("ids", List.of(UUID.randomUUID())))
                .post("/internal/participants")
                .then()
                .statusCode(403);
    }
}
