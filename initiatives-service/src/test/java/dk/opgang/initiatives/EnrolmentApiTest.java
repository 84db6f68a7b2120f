package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class EnrolmentApiTest {

    private static final String TEMPLATE = "outreach-employment";

    @Test
    void aParticipantRegisteredAMomentAgoIsEnrolledAsAReferral() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");

        // When
        var enrolled = World.enrol(Persona.HORSENS, initiative, participant);

        // Then
        enrolled.statusCode(201).body("state", equalTo("referred")).body("municipalityCode", equalTo("615"));
    }

    @Test
    void aForeignParticipantDoesNotExist() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);

        // When
        var refused = World.enrol(Persona.HORSENS, initiative, People.adult("253"));

        // Then
        refused.statusCode(422).body("errors.code", contains("participant-not-found"));
    }

    @Test
    void aDayOutsideTheInitiativeIsToldWhoeverTheParticipantIs() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        Map<String, Object> form = Map.of("participantId", World.NOBODY, "from", "2013-12-31");

        // When
        var refused = as(Persona.HORSENS).body(form).post("/v1/initiatives/{id}/enrolments", initiative);

        // Then
        refused.then().statusCode(422).body("errors.code", contains("outside-initiative", "participant-not-found"));
    }

    @Test
    void aRunningEnrolmentIsNotDoubled() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String first =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");

        // When
        var second = World.enrol(Persona.HORSENS, initiative, participant);

        // Then
        second.statusCode(409).body("code", equalTo("already-enrolled")).body("id", equalTo(first));
    }

    @Test
    void anEnrolmentMovesThroughItsStates() {
        // Given
        String id = enrolment();
        move(id, "active", "2019-02-01", null).statusCode(200);
        move(id, "paused", "2019-03-01", null).statusCode(200);
        move(id, "active", "2019-04-01", null).statusCode(200);

        // When
        var ended = move(id, "completed", "2019-05-01", "ordinary-job");

        // Then
        ended.statusCode(200)
                .body("state", equalTo("completed"))
                .body("to", equalTo("2019-05-01"))
                .body("outcome", equalTo("ordinary-job"))
                .body("transitions.state", contains("active", "paused", "active", "completed"));
    }

    @Test
    void whatIsCompletedStaysCompleted() {
        // Given
        String id = enrolment();
        move(id, "active", "2019-02-01", null).statusCode(200);
        move(id, "completed", "2019-03-01", null).statusCode(200);

        // When
        var refused = move(id, "active", "2019-04-01", null);

        // Then
        refused.statusCode(409).body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void timeDoesNotRunBackwards() {
        // Given
        String id = enrolment();
        move(id, "active", "2019-02-01", null).statusCode(200);

        // When
        var refused = move(id, "paused", "2019-01-31", null);

        // Then
        refused.statusCode(422).body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void stepsAreReachedInTheirOrder() {
        // Given
        String id = enrolment();
        Map<String, Object> plan = Map.of("step", "plan", "on", "2019-02-01");
        as(Persona.HORSENS)
                .body(plan)
                .post("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("step-too-early"));
        as(Persona.HORSENS)
                .body(Map.of("step", "contact", "on", "2019-01-10"))
                .post("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(200);

        // When
        var reached = as(Persona.HORSENS).body(plan).post("/v1/enrolments/{id}/steps", id);

        // Then
        reached.then().statusCode(200).body("steps.step", contains("contact", "plan"));
        as(Persona.HORSENS)
                .body(plan)
                .post("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("step-reached-already"))
                .body(
                        "id",
                        equalTo(as(Persona.HORSENS)
                                .get("/v1/enrolments/{id}/steps", id)
                                .path("items.find { it.step == 'plan' }.id")));
    }

    @Test
    void aStepOfTheLadderHasItsAge() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        String tooOld = World.enrol(Persona.HORSENS, initiative, People.born(2001, "615"))
                .extract()
                .path("id");
        String rightAge = World.enrol(Persona.HORSENS, initiative, People.born(2005, "615"))
                .extract()
                .path("id");
        Map<String, Object> first = Map.of("step", "pocket-money-job", "on", "2019-02-01");
        Map<String, Object> third = Map.of("step", "private-leisure-job", "on", "2019-01-02");

        // When
        var refused = as(Persona.HORSENS).body(first).post("/v1/enrolments/{id}/steps", tooOld);
        var manyFaults = as(Persona.HORSENS).body(third).post("/v1/enrolments/{id}/steps", rightAge);

        // Then
        refused.then().statusCode(422).body("errors.code", contains("age-not-eligible"));
        manyFaults
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("age-not-eligible", "before-from", "earlier-placement-missing"));
        as(Persona.HORSENS)
                .body(first)
                .post("/v1/enrolments/{id}/steps", rightAge)
                .then()
                .statusCode(200);
    }

    @Test
    void aPartnerReadsUnderAConsentOnly() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        int before = as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", id).statusCode();

        // When
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // Then
        assertEquals(404, before);
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", id).then().statusCode(200);
        as(Persona.BO_VEST).get("/v1/enrolments/{id}", id).then().statusCode(404);
    }

    @Test
    void aPartnerMovesAnEnrolmentUnderAConsentOnly() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");
        Map<String, Object> active = Map.of("to", "active", "on", "2019-02-01");
        Map<String, Object> contact = Map.of("step", "contact", "on", "2019-02-02");
        Api.withToken(token)
                .body(active)
                .post("/v1/enrolments/{id}/transitions", id)
                .then()
                .statusCode(404);
        Api.withToken(token)
                .body(contact)
                .post("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(404);
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var moved = Api.withToken(token).body(active).post("/v1/enrolments/{id}/transitions", id);
        var reached = Api.withToken(token).body(contact).post("/v1/enrolments/{id}/steps", id);

        // Then
        moved.then().statusCode(200).body("state", equalTo("active")).body("transitions.state", contains("active"));
        reached.then().statusCode(200).body("steps.step", contains("contact"));
    }

    @Test
    void theDatabaseShowsAPartnerNoEnrolmentWithoutAConsent() throws SQLException {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        String query = "select count(*) from enrolments where id = '" + id + "'";
        long before = World.asOdinsgaarden(query);

        // When
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // Then
        assertEquals(List.of(0L, 1L), List.of(before, World.asOdinsgaarden(query)));
    }

    @Test
    void theHistoryIsListed() {
        // Given
        String id = enrolment();
        move(id, "active", "2019-02-01", null).statusCode(200);
        move(id, "paused", "2019-03-01", null).statusCode(200);
        as(Persona.HORSENS)
                .body(Map.of("step", "contact", "on", "2019-01-10"))
                .post("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(200);

        // When
        var page = as(Persona.HORSENS).get("/v1/enrolments/{id}/transitions?limit=1&count=true&sort=-createdAt", id);

        // Then
        page.then()
                .statusCode(200)
                .body("items.state", contains("paused"))
                .body("items[0].version", equalTo(0))
                .body("count", equalTo(2))
                .body("next", notNullValue());
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/steps", id)
                .then()
                .statusCode(200)
                .body("items.step", contains("contact"));
        as(Persona.GREVE).get("/v1/enrolments/{id}/steps", id).then().statusCode(404);
    }

    @Test
    void aConsentToPassOnOtherDataOpensNoEnrolment() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");

        // When
        Events.consent(participant, World.ODINSGAARDEN, null, "placements", null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // Then
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", id).then().statusCode(404);
    }

    @Test
    void aPartnerReadsTheHistoryUnderItsConsent() {
        // Given
        String id = enrolment();
        move(id, "active", "2019-02-01", null).statusCode(200);
        UUID participant = UUID.fromString(
                as(Persona.HORSENS).get("/v1/enrolments/{id}", id).path("participantId"));

        // When
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // Then
        as(Persona.ODINSGAARDEN)
                .get("/v1/enrolments/{id}", id)
                .then()
                .statusCode(200)
                .body("transitions.state", contains("active"));
    }

    @Test
    void whoIsNoPartnerAnyLongerLosesItsRightInAllMunicipalities() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("municipalityCodes", List.of("615", "253"));
        UUID initiative = UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
        World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);
        World.enrol(Persona.GREVE, initiative, People.adult("253")).statusCode(201);

        // When
        as(Persona.GREVE)
                .header("If-Match", "\"0\"")
                .body(Map.of("partners", List.of()))
                .patch("/v1/initiatives/{id}", initiative)
                .then()
                .statusCode(200);

        // Then
        assertEquals(
                2,
                TestDatabase.number("select count(*) from enrolments where partner_organisations = '{}' and"
                        + " initiative_id = '" + initiative + "'"));
    }

    @Test
    void aPartnerIsNotToldWhichConditionAParticipantFails() {
        // Given
        UUID participant = People.born(1950, "615");
        UUID leisureJob = World.initiative(Persona.HORSENS, "leisure-job");
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        var refused = Api.withToken(token)
                .body(Map.of("participantId", participant, "from", "2019-01-07"))
                .post("/v1/initiatives/{id}/enrolments", leisureJob);

        // Then
        refused.then().statusCode(422).body("errors.code", contains("participant-not-eligible"));
    }

    @Test
    void whatIsKeptOfAPersonGoesWithThePerson() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        World.place(Persona.HORSENS, World.placementForm(participant, "erased-" + participant))
                .statusCode(201);

        // When
        Events.erased(participant);
        TestDatabase.await("select count(*) from participants where id = '" + participant + "'", 0);

        // Then
        assertEquals(
                0,
                TestDatabase.number("select (select count(*) from enrolments where participant_id = '" + participant
                        + "') + (select count(*) from placements where participant_id = '" + participant + "')"));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aLateAnswerOfTheOwnerBringsNobodyBack() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID participant = People.adult("615");
        Events.erased(participant);
        TestDatabase.await("select count(*) from erased_subjects where subject_id = '" + participant + "'", 1);

        // When
        var enrolled = World.enrol(Persona.HORSENS, initiative, participant);

        // Then
        enrolled.statusCode(422).body("errors.code", contains("participant-not-found"));
        assertEquals(0, TestDatabase.number("select count(*) from participants where id = '" + participant + "'"));
    }

    @Test
    void aTransitionIsPublished() {
        // Given
        String id = enrolment();

        // When
        move(id, "active", "2019-02-01", null).statusCode(200);

        // Then
        var events = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 2);
        assertEquals(
                "dk.opgang.initiatives.enrolment-transitioned.v1",
                events.getLast().type());
    }

    private static String enrolment() {
        UUID initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        return World.enrol(Persona.HORSENS, initiative, People.adult("615"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse move(String id, String to, String on, String outcome) {
        Map<String, Object> body =
                outcome == null ? Map.of("to", to, "on", on) : Map.of("to", to, "on", on, "outcome", outcome);
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/enrolments/{id}/transitions", id)
                .then();
    }
}
