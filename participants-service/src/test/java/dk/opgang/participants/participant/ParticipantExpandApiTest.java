package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ParticipantExpandApiTest {

    private static final String ALL = "benefitPeriods,residences,consents,contacts,educationReadiness";

    @Test
    void a_participants_records_come_with_it_and_are_logged() {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .body(Map.of(
                        "at", "2020-02-01T12:00:00Z", "kind", "conversation", "place", "town-hall", "attended", true))
                .post("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .get("/v1/participants/{id}?expand={all}", id, ALL)
                .then();
        // Then
        answer.statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("benefitPeriods.items.group", hasItems("kontanthjaelp"))
                .body("residences.items", hasSize(1))
                .body("contacts.items.place", hasItems("town-hall"))
                .body("consents.items", empty())
                .body("educationReadiness.next", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", id)
                .then()
                .body("items.action", hasItems("read-benefits", "read-residence", "read-contacts", "read-consents"));
    }

    @Test
    void a_consent_expands_what_it_names() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "residence");
        consent(id, Persona.BO_VEST.organisation().orElseThrow(), "benefits");
        // When
        ValidatableResponse answer = as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}?expand={all}", id, ALL)
                .then();
        // Then
        answer.statusCode(200)
                .body("residences.items", hasSize(1))
                .body("benefitPeriods.items", empty())
                .body("consents.items.recipientOrganisation", contains("90100009"));
    }
}
