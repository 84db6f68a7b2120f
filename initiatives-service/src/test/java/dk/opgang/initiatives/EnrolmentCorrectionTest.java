package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told of an enrolment and was wrong: corrected or taken back, its history and its steps included. */
@ServiceTest
class EnrolmentCorrectionTest {

    private static final String TEMPLATE = "outreach-employment";

    private UUID initiative;
    private final UUID participant = People.adult("615");

    @BeforeEach
    void start() {
        initiative = World.initiative(Persona.HORSENS, TEMPLATE);
    }

    @Test
    void theLastTransitionIsCorrectedTheFinalOneIncluded() {
        // Given
        String id = completed();
        String transition = lastTransition(id);

        // When
        var corrected = patch("/v1/enrolments/" + id + "/transitions/" + transition, 0, Map.of("on", "2019-05-15"));

        // Then
        corrected.statusCode(200).header("ETag", equalTo("\"1\"")).body("on", equalTo("2019-05-15"));
        get(id).body("to", equalTo("2019-05-15")).body("outcome", equalTo("ordinary-job"));
        assertEquals(
                List.of(
                        LocalDate.of(2019, 5, 15).plusMonths(6).toString(),
                        LocalDate.of(2020, 5, 15).toString()),
                dueDays(id));
        assertEquals("dk.opgang.initiatives.enrolment-corrected.v1", lastEvent(id, 4));
    }

    @Test
    void anOutcomeThatNeverCameIsTakenBackWithWhatWasPlannedForIt() {
        // Given
        String id = completed();
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("to", "dropped-out");
        patch.put("outcome", null);

        // When
        var corrected = patch("/v1/enrolments/" + id + "/transitions/" + lastTransition(id), 0, patch);

        // Then
        corrected.statusCode(200).body("state", equalTo("dropped-out")).body("outcome", nullValue());
        get(id).body("state", equalTo("dropped-out")).body("outcome", nullValue());
        assertEquals(List.of(), dueDays(id));
    }

    @Test
    void whatEndedByMistakeGoesOnWhenItsEndIsTakenBack() {
        // Given
        String id = completed();

        // When
        var removed = delete("/v1/enrolments/" + id + "/transitions/" + lastTransition(id), 0);

        // Then
        removed.statusCode(204);
        get(id).body("state", equalTo("active"))
                .body("to", nullValue())
                .body("outcome", nullValue())
                .body("transitions.state", contains("active"));
    }

    @Test
    void anEndIsNotTakenBackOnceThereIsALaterEnrolment() {
        // Given
        String id = completed();
        String later = as(Persona.HORSENS)
                .body(Map.of("participantId", participant, "from", "2019-06-01"))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var refused = delete("/v1/enrolments/" + id + "/transitions/" + lastTransition(id), 0);

        // Then
        refused.statusCode(409).body("code", equalTo("already-enrolled")).body("id", equalTo(later));
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2999-01-01, /on, in-the-future, 422",
        "on, 2019-01-31, /on, before-last-transition, 422",
        "to, referred, /outcome, outcome-before-end, 422",
        "to, sleeping, /to, unknown-code, 422",
        "outcome, fame, /outcome, unknown-code, 422"
    })
    void aCorrectionKeepsTheRules(String field, String value, String pointer, String code, int status) {
        // Given
        String id = completed();

        // When
        var refused = patch("/v1/enrolments/" + id + "/transitions/" + lastTransition(id), 0, Map.of(field, value));

        // Then
        refused.statusCode(status).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void aHistoryIsNotTurnedAround() {
        // Given
        String id = completed();
        String first = as(Persona.HORSENS).get("/v1/enrolments/{id}", id).path("transitions[0].id");
        String stepped = World.enrol(Persona.HORSENS, initiative, People.adult("615"))
                .extract()
                .path("id");
        reach(stepped, "contact", "2019-01-10").statusCode(200);
        Map<String, Object> referral =
                Map.of("participantId", People.adult("615"), "from", "2019-01-07", "stateOn", "2019-01-08");

        // When
        var begunLater = patch("/v1/enrolments/" + id, version(id), Map.of("from", "2019-03-01"));
        var movedLater = patch("/v1/enrolments/" + id + "/transitions/" + first, 0, Map.of("on", "2020-01-01"));
        var begunAfterStep = patch("/v1/enrolments/" + stepped, version(stepped), Map.of("from", "2019-02-01"));
        var referred = as(Persona.HORSENS).body(referral).post("/v1/initiatives/{id}/enrolments", initiative);

        // Then
        begunLater.statusCode(422).body("errors.code", contains("after-first-transition"));
        movedLater.statusCode(422).body("errors.code", contains("after-next-transition"));
        begunAfterStep.statusCode(422).body("errors.code", contains("after-first-step"));
        referred.then().statusCode(422).body("errors.code", contains("referred-on-first-day"));
    }

    @Test
    void theFirstDayAndTheDayAndOutcomeOfTheStateAreCorrectedWithTheEnrolment() {
        // Given
        String id = completed();
        long version = version(id);

        // When
        var corrected = patch(
                "/v1/enrolments/" + id,
                version,
                Map.of("from", "2018-12-01", "stateOn", "2019-05-02", "outcome", "education"));

        // Then
        corrected
                .statusCode(200)
                .body("from", equalTo("2018-12-01"))
                .body("to", equalTo("2019-05-02"))
                .body("outcome", equalTo("education"))
                .body("transitions.on", contains("2019-02-01", "2019-05-02"));
        patch("/v1/enrolments/" + id, version, Map.of("from", "2018-12-02")).statusCode(412);
        as(Persona.HORSENS)
                .body(Map.of("from", "2018-12-02"))
                .patch("/v1/enrolments/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void whoseItIsItsSourceAndItsStateAreNotCorrected() {
        // Given
        String id = completed();
        Map<String, Object> other = Map.of(
                "participantId",
                People.adult("615"),
                "source",
                Map.of("system", "test", "id", "other"),
                "state",
                "dropped-out");

        // When
        var refused = patch("/v1/enrolments/" + id, version(id), other);

        // Then
        refused.statusCode(422)
                .body("errors.pointer", contains("/source", "/participantId", "/state"))
                .body("errors.code", contains("unchangeable", "unchangeable", "unchangeable"));
    }

    @Test
    void anEnrolmentThatNeverWasIsTakenBack() {
        // Given
        String id = completed();
        Response foreign = as(Persona.GREVE).header("If-Match", "\"2\"").delete("/v1/enrolments/{id}", id);
        Response unknowing = as(Persona.HORSENS).delete("/v1/enrolments/{id}", id);

        // When
        var removed = delete("/v1/enrolments/" + id, version(id));

        // Then
        assertEquals(List.of(404, 428), List.of(foreign.statusCode(), unknowing.statusCode()));
        removed.statusCode(204);
        as(Persona.HORSENS).get("/v1/enrolments/{id}", id).then().statusCode(404);
        assertEquals(
                0,
                TestDatabase.number("select (select count(*) from enrolment_transitions where enrolment_id = '" + id
                        + "') + (select count(*) from follow_ups where enrolment_id = '" + id + "')"));
        assertEquals("dk.opgang.initiatives.enrolment-withdrawn.v1", lastEvent(id, 4));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?from=2019-01-01&to=2020-01-01", initiative)
                .then()
                .statusCode(200)
                .body("rows", hasSize(0));
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        assertEquals(
                1,
                TestDatabase.number("select count(*) from access_log where action = 'remove-enrolment' and resource = "
                        + "'enrolments/" + id + "' and subject_id = '" + participant + "'"));
    }

    @Test
    void anEnrolmentOnWhichAPlacementRestsIsNotTakenBack() {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        Map<String, Object> placement = World.placementForm(participant, "rests-" + participant);
        placement.put("initiativeId", initiative);
        World.place(Persona.HORSENS, placement).statusCode(201);

        // When
        var refused = delete("/v1/enrolments/" + id, 0);

        // Then
        refused.statusCode(409).body("code", equalTo("enrolment-in-use"));
    }

    @Test
    void aStepIsCorrectedAndTakenBack() {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        reach(id, "contact", "2019-01-10").statusCode(200);
        reach(id, "plan", "2019-02-01").statusCode(200);
        Response enrolment = as(Persona.HORSENS).get("/v1/enrolments/{id}", id);
        String contact = enrolment.path("steps[0].id");
        String plan = enrolment.path("steps[1].id");
        String steps = "/v1/enrolments/" + id + "/steps/";
        int followed = delete(steps + contact, 0).extract().statusCode();

        // When
        var corrected = patch(steps + contact, 0, Map.of("on", "2019-01-09"));
        var removed = delete(steps + plan, 0);

        // Then
        assertEquals(409, followed);
        corrected.statusCode(200).body("on", equalTo("2019-01-09")).header("ETag", equalTo("\"1\""));
        removed.statusCode(204);
        get(id).body("steps.step", contains("contact")).body("steps.on", contains("2019-01-09"));
        patch(steps + contact, 1, Map.of("step", "nonsense", "on", "2999-01-01"))
                .statusCode(422)
                .body("errors.code", contains("unknown-step", "in-the-future"));
        assertEquals(
                List.of("enrolment-step-corrected.v1", "enrolment-step-removed.v1"),
                Topics.of("opgang.initiatives.v1", UUID.fromString(id), 5).stream()
                        .skip(3)
                        .map(event -> event.type().replace("dk.opgang.initiatives.", ""))
                        .toList());
    }

    @Test
    void whatHasHappenedDoesNotLieInTheFuture() {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        Map<String, Object> planned = Map.of(
                "participantId",
                People.adult("615"),
                "from",
                LocalDate.now().plusDays(30).toString());

        // When
        var moved = as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2999-01-01"))
                .post("/v1/enrolments/{id}/transitions", id);
        var reached = reach(id, "contact", "2999-01-01");
        var plan = as(Persona.HORSENS).body(planned).post("/v1/initiatives/{id}/enrolments", initiative);

        // Then
        moved.then().statusCode(422).body("errors.code", contains("in-the-future"));
        reached.statusCode(422).body("errors.code", contains("in-the-future"));
        plan.then().statusCode(201);
    }

    @Test
    void nobodyIsEnrolledBeforeBirth() {
        // Given
        UUID young = People.born(2016, "615");

        // When
        var refused = as(Persona.HORSENS)
                .body(Map.of("participantId", young, "from", "2015-12-31"))
                .post("/v1/initiatives/{id}/enrolments", initiative);

        // Then
        refused.then().statusCode(422).body("errors.code", hasItem("before-birth"));
    }

    @Test
    void aPartnerCorrectsUnderItsConsentAndTakesBackWhatItPosted() {
        // Given
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        String theirs = World.enrol(Persona.HORSENS, World.initiative(Persona.HORSENS, TEMPLATE), participant)
                .extract()
                .path("id");
        String own = Api.withToken(token)
                .body(Map.of("participantId", participant, "from", "2019-01-07", "state", "active"))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String transition = Api.withToken(token).get("/v1/enrolments/{id}", own).path("transitions[0].id");

        // When
        Response corrected = Api.withToken(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2019-01-08"))
                .patch("/v1/enrolments/{id}/transitions/{tid}", own, transition);
        Response takenBack = Api.withToken(token)
                .header("If-Match", "\"1\"")
                .delete("/v1/enrolments/{id}/transitions/{tid}", own, transition);
        Response notTheirs = Api.withToken(token).header("If-Match", "\"0\"").delete("/v1/enrolments/{id}", theirs);
        Response removed = Api.withToken(token).header("If-Match", "\"2\"").delete("/v1/enrolments/{id}", own);

        // Then
        corrected.then().statusCode(200).body("on", equalTo("2019-01-08"));
        assertEquals(
                List.of(204, 403, 204), List.of(takenBack.statusCode(), notTheirs.statusCode(), removed.statusCode()));
    }

    @Test
    void ofARestrictedParticipantNothingIsWritten() {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        reach(id, "contact", "2019-01-10").statusCode(200);
        Events.registered(participant);
        Events.restricted(participant, true);

        // When
        List<Integer> answers = List.of(
                as(Persona.HORSENS)
                        .body(Map.of("to", "active", "on", "2019-02-01"))
                        .post("/v1/enrolments/{id}/transitions", id)
                        .statusCode(),
                reach(id, "plan", "2019-02-01").extract().statusCode(),
                patch("/v1/enrolments/" + id, 1, Map.of("from", "2019-01-08"))
                        .extract()
                        .statusCode(),
                delete("/v1/enrolments/" + id, 1).extract().statusCode());

        // Then
        assertEquals(List.of(409, 409, 409, 409), answers);
        World.enrol(Persona.HORSENS, World.initiative(Persona.HORSENS, TEMPLATE), participant)
                .statusCode(409)
                .body("code", equalTo("participant-restricted"));
        as(Persona.HORSENS).get("/v1/enrolments/{id}", id).then().statusCode(200);
    }

    private String completed() {
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        move(id, Map.of("to", "active", "on", "2019-02-01"));
        move(id, Map.of("to", "completed", "on", "2019-05-01", "outcome", "ordinary-job"));
        return id;
    }

    private static void move(String id, Map<String, Object> body) {
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/enrolments/{id}/transitions", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reach(String id, String step, String on) {
        return as(Persona.HORSENS)
                .body(Map.of("step", step, "on", on))
                .post("/v1/enrolments/{id}/steps", id)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}", id).then().statusCode(200);
    }

    private static long version(String id) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}", id).jsonPath().getLong("version");
    }

    private static String lastTransition(String id) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}", id).path("transitions[-1].id");
    }

    private static ValidatableResponse patch(String path, long version, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path)
                .then();
    }

    private static ValidatableResponse delete(String path, long version) {
        return as(Persona.HORSENS)
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }

    private static List<String> dueDays(String enrolment) {
        return as(Persona.HORSENS)
                .get("/v1/follow-ups?dueBefore=2999-01-01&limit=500")
                .jsonPath()
                .getList("items.findAll { it.enrolmentId == '" + enrolment + "' }.dueOn.sort()");
    }

    private static String lastEvent(String id, int count) {
        return Topics.of("opgang.initiatives.v1", UUID.fromString(id), count)
                .getLast()
                .type();
    }
}
