package dk.opgang.participants.restriction;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RestrictionApiTest {

    private static final Map<String, Object> CONTACT =
            Map.of("at", "2020-02-01T12:00:00Z", "kind", "conversation", "place", "town-hall", "attended", true);

    @Test
    void a_restricted_participant_is_kept_and_not_changed() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse restricted = restrict(id);
        // Then
        restricted.statusCode(201).body("reason", equalTo("accuracy-contested"));
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().statusCode(200);
        refused(as(Persona.HORSENS)
                .body(CONTACT)
                .post("/v1/participants/{id}/contacts", id)
                .then());
        refused(as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("language", "ar"))
                .patch("/v1/participants/{id}", id)
                .then());
        refused(as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", id)
                .then());
        restrict(id).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"participant", "contact"})
    void rows_of_batches_about_a_restricted_participant_are_rejected(String kind) {
        // Given
        String cpr = cpr();
        UUID id = id(register(citizen(cpr)));
        restrict(id).statusCode(201);
        String key = UUID.randomUUID().toString();
        String body = kind.equals("contact")
                ? "sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\nksd," + key + "," + id
                        + ",2020-02-01T12:00:00Z,conversation,town-hall,true,\n"
                : "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId\nksd," + key + "," + cpr
                        + ",Testine,Anderledes," + AREA + "\n";
        // When
        ValidatableResponse batch = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/" + kind + "-batches")
                .then();
        // Then
        batch.statusCode(201).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/{kind}-batches/{id}/rejections", kind, batch.extract().path("id"))
                .then()
                .body("items[0].errors.code", contains("participant-restricted"));
    }

    @Test
    void no_consent_shows_a_restricted_participant_and_it_can_be_withdrawn() {
        // Given
        UUID id = participant();
        UUID consent = consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits", "residence");
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(200);
        // When
        restrict(id).statusCode(201);
        // Then
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(404);
        as(Persona.ODINSGAARDEN).get("/v1/consents/{id}", consent).then().statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/benefit-periods", id)
                .then()
                .statusCode(404);
        as(Persona.ODINSGAARDEN).get("/v1/participants?limit=500").then().body("items.id", not(hasItem(id.toString())));
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("ids", List.of(id)))
                .post("/internal/participants")
                .then()
                .body("items", empty());
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
    }

    @Test
    void the_database_hides_a_restricted_participant_too() throws SQLException {
        // Given
        UUID id = participant();
        String recipient = Persona.ODINSGAARDEN.organisation().orElseThrow();
        consent(id, recipient, "benefits", "contacts");
        long before = seenBy(recipient, id);
        // When
        restrict(id).statusCode(201);
        // Then
        assertEquals(2, before);
        assertEquals(0, seenBy(recipient, id));
    }

    @Test
    void a_restriction_ends_when_it_is_lifted() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        String tag = restrict(id).extract().header("ETag");
        as(Persona.HORSENS)
                .delete("/v1/participants/{id}/restriction", id)
                .then()
                .statusCode(428);
        // When
        ValidatableResponse lifted = as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete("/v1/participants/{id}/restriction", id)
                .then();
        // Then
        lifted.statusCode(204);
        as(Persona.HORSENS).get("/v1/participants/{id}/restriction", id).then().statusCode(404);
        as(Persona.ODINSGAARDEN).get("/v1/participants/{id}", id).then().statusCode(200);
        as(Persona.HORSENS)
                .body(CONTACT)
                .post("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(201);
    }

    @Test
    void other_services_are_told_and_of_others_only_the_municipality_sees_it() {
        // Given
        UUID id = participant();
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), "benefits");
        String tag = restrict(id).statusCode(201).extract().header("ETag");
        restrict(id).statusCode(200);
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}/restriction", id)
                .then()
                .statusCode(204);
        // Then
        List<PublishedEvent> events = Topics.of("opgang.participants.v1", id, 6);
        assertEquals(
                List.of(
                        "dk.opgang.participants.processing-restricted.v1",
                        "dk.opgang.participants.processing-lifted.v1"),
                events.subList(4, 6).stream().map(PublishedEvent::type).toList());
        assertEquals("615", events.getLast().headers().get("ce_opgangmunicipalities"));
    }

    @Test
    void an_unknown_reason_is_named() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .body(Map.of("reason", "because"))
                .post("/v1/participants/{id}/restriction", id)
                .then();
        // Then
        answer.statusCode(422).body("errors.code", contains("unknown-code"));
    }

    @Test
    void another_reason_takes_the_place_of_the_first() {
        // Given
        UUID id = participant();
        restrict(id).statusCode(201);
        // When
        ValidatableResponse again = as(Persona.HORSENS)
                .body(Map.of("reason", "objection-pending"))
                .post("/v1/participants/{id}/restriction", id)
                .then();
        // Then
        again.statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/restriction", id)
                .then()
                .body("reason", equalTo("objection-pending"));
    }

    private static ValidatableResponse restrict(UUID id) {
        return as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", id)
                .then();
    }

    /** How many rows of the participant and its benefits the service's role sees on behalf of the organisation. */
    private static long seenBy(String organisation, UUID id) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('opgang.tenant', 'organisation:" + organisation + "', false)");
            try (ResultSet row = statement.executeQuery("select (select count(*) from participants where id = '" + id
                    + "') + (select count(*) from benefit_periods where participant_id = '" + id + "')")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("participant-restricted"));
    }
}
