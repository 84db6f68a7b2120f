package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom others may ask about an enrolment, and what its effort is about: told with every event of it. */
@ServiceTest
class EnrolmentContactTest {

    private static final String TOPIC = "opgang.initiatives.v1";
    private static final String LEADING = Persona.BO_VEST.organisation().orElseThrow();

    @Test
    void theFirstPartnerThatLeadsIsAskedUnlessSomebodyIsNamed() {
        // Given
        UUID initiative = ledBy(World.ODINSGAARDEN, LEADING);

        // When
        UUID enrolment = enrol(initiative, null);

        // Then
        PublishedEvent told = Topics.of(TOPIC, enrolment, 1).getLast();
        assertEquals(World.ODINSGAARDEN, told.text("contactOrganisation"));
        assertEquals("outreach-employment", told.text("theme"));
        assertEquals(
                "[\"%s\",\"%s\"]".formatted(World.ODINSGAARDEN, LEADING),
                Topics.of(TOPIC, initiative, 1)
                        .getFirst()
                        .data()
                        .path("contactOrganisations")
                        .toString());
    }

    @Test
    void withoutALeadingPartnerNobodyButTheMunicipalityIsAsked() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "leisure-job");

        // When
        UUID enrolment = UUID.fromString(World.enrol(Persona.HORSENS, initiative, People.born(2004, "615"))
                .statusCode(201)
                .body("contactOrganisation", nullValue())
                .extract()
                .path("id"));

        // Then
        PublishedEvent told = Topics.of(TOPIC, enrolment, 1).getLast();
        assertTrue(told.data().path("contactOrganisation").isNull());
        assertEquals("leisure-jobs", told.text("theme"));
    }

    @ParameterizedTest
    @CsvSource({"90100017, 90100017", "0253, 253"})
    void whomThePosterNamesIsAsked(String named, String asked) {
        // Given
        UUID initiative = ledBy(World.ODINSGAARDEN);

        // When
        UUID enrolment = enrol(initiative, named);

        // Then
        assertEquals(asked, Topics.of(TOPIC, enrolment, 1).getLast().text("contactOrganisation"));
        read(enrolment).body("contactOrganisation", equalTo(asked));
    }

    @Test
    void anotherIsNamedByPatchAndTheDefaultComesBack() {
        // Given
        UUID enrolment = enrol(ledBy(World.ODINSGAARDEN), null);

        // When
        patch(enrolment, "{\"contactOrganisation\": \"253\"}")
                .statusCode(200)
                .body("contactOrganisation", equalTo("253"));
        patch(enrolment, "{\"contactOrganisation\": null}").statusCode(200);

        // Then
        assertEquals(
                List.of(World.ODINSGAARDEN, "253", World.ODINSGAARDEN),
                Topics.of(TOPIC, enrolment, 3).stream()
                        .map(event -> event.text("contactOrganisation"))
                        .toList());
    }

    @Test
    void whoeverLeadsLaterIsAskedFromTheNextEventOn() {
        // Given
        UUID initiative = ledBy(World.ODINSGAARDEN);
        UUID enrolment = enrol(initiative, null);
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("partners", partners(LEADING)))
                .patch("/v1/initiatives/{id}", initiative)
                .then()
                .statusCode(200);

        // When
        as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(200);

        // Then
        assertEquals(LEADING, Topics.of(TOPIC, enrolment, 2).getLast().text("contactOrganisation"));
    }

    @Test
    void aBatchTellsTheSameAndForgetsNobodyWhoWasNamed() {
        // Given
        UUID initiative = ledBy(World.ODINSGAARDEN);
        UUID participant = People.adult("615");
        Map<String, Object> form = form(participant, "253");
        form.put("source", Map.of("system", "contact", "id", participant.toString()));
        UUID enrolment = id(as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then());
        UUID other = People.adult("615");

        // When
        as(Persona.HORSENS)
                .body(List.of(row(initiative, participant), row(initiative, other)))
                .post("/v1/enrolment-batches")
                .then()
                .statusCode(201)
                .body("rows.updated", equalTo(1))
                .body("rows.created", equalTo(1));

        // Then
        PublishedEvent moved = Topics.of(TOPIC, enrolment, 2).getLast();
        assertEquals("253", moved.text("contactOrganisation"));
        PublishedEvent fresh = Topics.await(
                        TOPIC, 1, event -> event.text("participantId").equals(other.toString()))
                .getLast();
        assertEquals(World.ODINSGAARDEN, fresh.text("contactOrganisation"));
        assertEquals("outreach-employment", fresh.text("theme"));
    }

    @Test
    void whoIsNamedIsACvrOrAMunicipality() {
        // Given
        UUID initiative = ledBy(World.ODINSGAARDEN);

        // When
        var refused = as(Persona.HORSENS)
                .body(form(People.adult("615"), "90100018"))
                .post("/v1/initiatives/{id}/enrolments", initiative);

        // Then
        refused.then()
                .statusCode(422)
                .body("errors.code", contains("invalid-organisation"))
                .body("errors.pointer", contains("/contactOrganisation"));
    }

    private static UUID ledBy(String... leading) {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("partners", partners(leading));
        return id(as(Persona.HORSENS).body(form).post("/v1/initiatives").then());
    }

    private static List<Map<String, String>> partners(String... leading) {
        return List.of(leading).stream()
                .map(cvr -> Map.of("organisation", cvr, "role", "lead"))
                .toList();
    }

    private static UUID enrol(UUID initiative, String named) {
        return id(as(Persona.HORSENS)
                .body(form(People.adult("615"), named))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then());
    }

    private static Map<String, Object> form(UUID participant, String named) {
        Map<String, Object> form = new HashMap<>(Map.of("participantId", participant, "from", "2019-01-07"));
        form.put("contactOrganisation", named);
        return form;
    }

    private static Map<String, Object> row(UUID initiative, UUID participant) {
        return Map.of(
                "sourceSystem", "contact",
                "sourceId", participant.toString(),
                "initiativeId", initiative,
                "participantId", participant,
                "from", "2019-01-07",
                "state", "active",
                "stateOn", "2019-02-01");
    }

    private static ValidatableResponse read(UUID enrolment) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    private static ValidatableResponse patch(UUID enrolment, String body) {
        return as(Persona.HORSENS)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/enrolments/{id}", enrolment)
                .then();
    }

    private static UUID id(ValidatableResponse posted) {
        return UUID.fromString(posted.statusCode(201).extract().path("id"));
    }
}
