package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class EnrolmentBatchTest {

    private static final String HEADER =
            "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn,outcome\n";

    @Test
    void rowsAreEnrolledAndMovedOn() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        String first = HEADER + row("e1-1", initiative, participant, "2019-01-07", "active", "2019-02-01", "");
        post(first).statusCode(201).body("rows.created", equalTo(1));
        String later =
                HEADER + row("e1-1", initiative, participant, "2019-01-07", "completed", "2019-06-01", "ordinary-job");

        // When
        var receipt = post(later);

        // Then
        receipt.statusCode(201).body("rows.updated", equalTo(1));
        post(later).statusCode(201).body("rows.unchanged", equalTo(1));
        String id = as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .body("items.state", contains("completed"))
                .extract()
                .path("items[0].id");
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", id)
                .then()
                .body("transitions.state", contains("active", "completed"))
                .body("outcome", equalTo("ordinary-job"));
    }

    @Test
    void aRowTakesBackTheEnrolmentThatItsKeyNames() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        post(HEADER + row("e9-1", initiative, participant, "2019-01-07", "active", "2019-02-01", ""));
        String told = Api.id(as(Persona.HORSENS)
                .body(Map.of(
                        "source", Map.of("system", "test", "id", "e9-2"),
                        "participantId", People.adult("615"),
                        "from", "2019-01-07",
                        "anchors", Map.of("birth", "2019-03-01")))
                .post("/v1/initiatives/{id}/enrolments", Mobility.measuring()));

        // When
        var receipt = post("sourceSystem,sourceId,removed\ntest,e9-1,true\ntest,e9-2,true\ntest,e9-none,true\n");

        // Then
        receipt.body("rows.removed", equalTo(2)).body("rows.unchanged", equalTo(1));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from subject_keys where wrapped is null and subject_id = '" + told + "'"));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .body("items.state", equalTo(java.util.List.of()));
    }

    @Test
    void aPartnersRowIsToldNothingOfAnEnrolmentThatItMayNotRead() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null, "placements", null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");
        String csv = HEADER + row("e3-1", initiative, participant, "2019-01-07", "", "", "");
        post(token, csv).statusCode(201).body("rows.created", equalTo(1));
        String id = as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .path("items[0].id");
        as(Persona.HORSENS)
                .body(Map.of("to", "dropped-out", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/transitions", id)
                .then()
                .statusCode(200);

        // When
        var receipt = post(token, HEADER + row("e3-1", initiative, participant, "2019-01-07", "active", "", ""));

        // Then
        String batch = receipt.statusCode(201)
                .body("rows.rejected", equalTo(1))
                .extract()
                .path("id");
        Api.withToken(token)
                .get("/v1/enrolment-batches/{id}/rejections", batch)
                .then()
                .body("items.errors.code.flatten()", contains("already-enrolled"));
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'enrol' and subject_id = '"
                        + participant + "' and tenant = 'organisation:" + World.ODINSGAARDEN + "'"));
    }

    @Test
    void rulesAreToldTogetherWithCellsThatCannotBeRead() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String csv = HEADER + row("e5-1", initiative, People.adult("615"), "yesterday", "sleeping", "", "fame");

        // When
        var receipt = post(csv);

        // Then
        String batch = receipt.statusCode(201)
                .body("rows.rejected", equalTo(1))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/enrolment-batches/{id}/rejections", batch)
                .then()
                .statusCode(200)
                .body("items[0].errors.pointer", contains("/from", "/state", "/outcome"));
    }

    @Test
    void aPartnerTellsTheStateOfWhomItEnrols() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null, "placements", null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");

        // When
        var receipt =
                post(token, HEADER + row("e4-1", initiative, participant, "2019-01-07", "active", "2019-02-01", ""));

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(1));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from enrolment_transitions t join enrolments e on e.id = t.enrolment_id"
                                + " where e.participant_id = '" + participant + "'"));
    }

    @Test
    void rowsAreRejectedByTheRulesOfTheSingleRequest() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        String csv = HEADER
                + row("e2-1", initiative, participant, "2019-01-07", "", "", "")
                + row("e2-2", initiative, People.adult("253"), "2019-01-07", "", "", "")
                + row("e2-3", initiative, People.adult("615"), "2013-12-31", "", "", "")
                + row("e2-4", initiative, People.adult("615"), "2019-01-07", "lost", "", "")
                + row("e2-5", UUID.fromString(World.NOBODY), People.adult("615"), "2019-01-07", "", "", "");

        // When
        var receipt = post(csv);

        // Then
        String id = receipt.statusCode(201)
                .body("rows.rejected", equalTo(5))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/enrolment-batches/{id}/rejections", id)
                .then()
                .statusCode(200)
                .body(
                        "items.errors.code.flatten()",
                        hasItems(
                                "already-enrolled",
                                "participant-not-found",
                                "outside-initiative",
                                "unknown-code",
                                "initiative-not-found"));
    }

    private static ValidatableResponse post(String csv) {
        return World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", csv);
    }

    private static ValidatableResponse post(String token, String csv) {
        return World.batch(Api.withToken(token), "/v1/enrolment-batches", "text/csv", csv);
    }

    private static String row(
            String id, UUID initiative, UUID participant, String from, String state, String on, String outcome) {
        return "test,%s,%s,%s,%s,%s,%s,%s%n".formatted(id, initiative, participant, from, state, on, outcome);
    }
}
