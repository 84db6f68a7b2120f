package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ExpandApiTest {

    private static final String TEMPLATE = "outreach-employment";

    @Test
    void anInitiativeIsReadWithAllThatAScreenNeeds() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        String placement = place(Persona.HORSENS, participant, initiative);

        // When
        var read = as(Persona.HORSENS)
                .get("/v1/initiatives/{id}?expand=template,enrolments,placements,results", initiative);

        // Then
        read.then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("template.key", equalTo(TEMPLATE))
                .body("enrolments.items.participantId", contains(participant.toString()))
                .body("placements.items.id", contains(placement))
                .body("results.rows.placements", contains(1));
    }

    @Test
    void whatThePartnerMayNotSeeStaysEmpty() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        place(Persona.HORSENS, participant, initiative);

        // When
        var read =
                as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}?expand=enrolments,placements,results", initiative);

        // Then
        read.then()
                .statusCode(200)
                .body("enrolments.items", hasSize(0))
                .body("placements.items", hasSize(0))
                .body("results.rows[0].placements", nullValue());
    }

    @Test
    void placementsAndEnrolmentsAreReadWithTheirInitiative() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String enrolment =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        String placement = place(Persona.HORSENS, participant, initiative);

        // When
        var placements = as(Persona.HORSENS).get("/v1/placements?expand=initiative&initiativeId={id}", initiative);
        var read = as(Persona.HORSENS).get("/v1/enrolments/{id}?expand=initiative,placements", enrolment);
        var ofPartner =
                Api.withToken(Tokens.of(Persona.BO_VEST, "placements.write")).get("/v1/placements?expand=initiative");

        // Then
        placements.then().statusCode(200).body("items.initiative.id", contains(initiative.toString()));
        read.then()
                .statusCode(200)
                .body("initiative.id", equalTo(initiative.toString()))
                .body("placements.items.id", contains(placement));
        ofPartner.then().statusCode(403);
    }

    @Test
    void aListIsExpandedByOneResourceEachOnly() {
        // Given
        World.initiative(Persona.HORSENS, TEMPLATE);
        String path = "/v1/initiatives?templateKey=" + TEMPLATE + "&expand=";

        // When
        var templates = as(Persona.HORSENS).get(path + "template");
        var enrolments = as(Persona.HORSENS).get(path + "enrolments");

        // Then
        templates.then().statusCode(200).body("items.template.key", everyItem(equalTo(TEMPLATE)));
        enrolments.then().statusCode(400).body("errors.pointer", contains("?expand"));
    }

    private static String place(Persona who, UUID participant, UUID initiative) {
        Map<String, Object> form = World.placementForm(participant, "expand-" + participant);
        form.put("initiativeId", initiative);
        return World.place(who, form).statusCode(201).extract().path("id");
    }
}
