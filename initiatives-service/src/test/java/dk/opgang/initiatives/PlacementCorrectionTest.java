package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was recorded by mistake is corrected and taken back, and everything that followed from it follows. */
@ServiceTest
class PlacementCorrectionTest {

    private final UUID participant = People.adult("615");

    @Test
    void aPlacementThatNeverWasIsTakenBackWithAllThatFollowedFromIt() {
        // Given
        String id = job();
        hours(id, "2019-03-04", 7);
        Topics.of("opgang.initiatives.v1", UUID.fromString(id), 1);

        // When
        var withdrawn = delete("/v1/placements/" + id, "\"1\"");

        // Then
        withdrawn.statusCode(204);
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/follow-ups?participantId=" + participant)
                .then()
                .body("items", hasSize(0));
        assertEquals(0, TestDatabase.number("select count(*) from placement_hours where placement_id = '" + id + "'"));
        var event = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 2).getLast();
        assertEquals("dk.opgang.initiatives.placement-withdrawn.v1", event.type());
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from access_log where action = 'withdraw-placement' and subject_id = '"
                                + participant + "'"));
        World.place(Persona.HORSENS, form()).statusCode(201);
    }

    @Test
    void hoursAreCorrectedAsIfTheOldOnesWereNotThere() {
        // Given
        String id = job();
        String entry = hours(id, "2019-03-04", 7);
        String path = "/v1/placements/" + id + "/hours/" + entry;

        // When
        var corrected = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("hours", 5, "date", "2019-03-05"))
                .patch(path)
                .then();

        // Then
        corrected.statusCode(200).body("hours", equalTo(5)).body("date", equalTo("2019-03-05"));
        total(id, 5);
        delete(path, "\"0\"").statusCode(412);
        delete(path, "\"1\"").statusCode(204);
        total(id, 0);
        as(Persona.HORSENS).get(path).then().statusCode(404);
    }

    @Test
    void hoursOfOneSourceAreCountedOnce() {
        // Given
        String id = job();
        Map<String, Object> source = Map.of("system", "time", "id", "hours-" + participant);
        Map<String, Object> told = Map.of("source", source, "date", "2019-03-04", "hours", 7);
        String entry = register(id, told).statusCode(201).extract().path("id");

        // When
        var again = register(id, Map.of("source", source, "date", "2019-03-05", "hours", 4.5));

        // Then
        again.statusCode(200)
                .body("id", equalTo(entry))
                .body("date", equalTo("2019-03-05"))
                .body("hours", equalTo(4.5f));
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/hours?sourceSystem=time&sourceId=hours-" + participant, id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].hours", equalTo(4.5f));
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().body("registeredHours", equalTo(4.5f));
        register(other(), told).statusCode(422).body("errors.code", contains("source-in-use"));
    }

    @Test
    void anOutcomeAndAnAnswerToldAgainAreReadBack() {
        // Given
        String id = job();
        String followUp = as(Persona.HORSENS)
                .get("/v1/follow-ups?afterMonths=6&participantId=" + participant)
                .path("items[0].id");
        outcome(id, "none", "2019-05-01");
        answer(followUp, Map.of("stillInJob", true, "stillInArea", true, "on", "2019-09-01"));

        // When
        outcome(id, "dropped-out", "2019-05-02");
        answer(followUp, Map.of("stillInJob", false, "stillInArea", false, "on", "2019-09-02"));

        // Then
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", id)
                .then()
                .body("outcome.kind", equalTo("dropped-out"))
                .body("outcome.on", equalTo("2019-05-02"));
        as(Persona.HORSENS)
                .get("/v1/follow-ups/{id}", followUp)
                .then()
                .body("stillInJob", equalTo(false))
                .body("stillInArea", equalTo(false))
                .body("answeredOn", equalTo("2019-09-02"));
    }

    @Test
    void correctedHoursKeepTheLimits() {
        // Given
        UUID young = People.born(2004, "615");
        Map<String, Object> form = World.placementForm(young, "young-" + young);
        form.put("kind", "leisure-job");
        form.put("schoolStatus", "in-compulsory-school");
        form.put("from", "2019-09-02");
        form.put("to", "2019-12-01");
        form.put("weeklyHours", 6);
        String id = World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        String entry = hours(id, "2019-09-03", 2);

        // When
        var refused = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("hours", 3))
                .patch("/v1/placements/{id}/hours/{entry}", id, entry)
                .then();

        // Then
        refused.statusCode(422).body("errors.code", contains("too-many-hours"));
    }

    @Test
    void anAnswerIsCorrectedAndTakenBack() {
        // Given
        job();
        String followUp = as(Persona.HORSENS)
                .get("/v1/follow-ups?afterMonths=6&participantId=" + participant)
                .path("items[0].id");
        String path = "/v1/follow-ups/" + followUp + "/answer";
        delete(path, "\"0\"").statusCode(404);
        as(Persona.HORSENS)
                .body(Map.of("stillInJob", true, "on", "2019-09-01"))
                .post(path)
                .then()
                .statusCode(200);

        // When
        var corrected = as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .body(Map.of("stillInJob", false))
                .patch(path)
                .then();

        // Then
        corrected.statusCode(200).body("stillInJob", equalTo(false)).body("answeredOn", equalTo("2019-09-01"));
        delete(path, "\"2\"").statusCode(204);
        as(Persona.HORSENS).get("/v1/follow-ups/{id}", followUp).then().body("status", equalTo("open"));
        assertEquals(
                "dk.opgang.initiatives.follow-up-answer-removed.v1",
                Topics.of("opgang.initiatives.v1", UUID.fromString(followUp), 3)
                        .getLast()
                        .type());
    }

    @Test
    void nothingIsWrittenOfWhomProcessingIsRestricted() {
        // Given
        String id = job();
        String followUp = as(Persona.HORSENS)
                .get("/v1/follow-ups?participantId=" + participant)
                .path("items[0].id");

        // When
        Events.restricted(participant, true);

        // Then
        World.place(Persona.HORSENS, World.placementForm(participant, "restricted-" + participant))
                .statusCode(409)
                .body("errors.code", contains("participant-restricted"));
        as(Persona.HORSENS)
                .body(Map.of("kind", "education", "on", "2019-05-06"))
                .post("/v1/placements/{id}/outcome", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"));
        as(Persona.HORSENS)
                .body(Map.of("date", "2019-03-04", "hours", 7))
                .post("/v1/placements/{id}/hours", id)
                .then()
                .statusCode(409);
        as(Persona.HORSENS)
                .body(Map.of("stillInJob", false))
                .post("/v1/follow-ups/{id}/answer", followUp)
                .then()
                .statusCode(409);
        delete("/v1/placements/" + id, "\"0\"").statusCode(409);
    }

    private String job() {
        return World.place(Persona.HORSENS, form()).statusCode(201).extract().path("id");
    }

    private static String other() {
        return World.place(Persona.HORSENS, World.placementForm(People.adult("615"), "other-" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse register(String placement, Map<String, Object> hours) {
        return as(Persona.HORSENS)
                .body(hours)
                .post("/v1/placements/{id}/hours", placement)
                .then();
    }

    private static void outcome(String placement, String kind, String on) {
        as(Persona.HORSENS)
                .body(Map.of("kind", kind, "on", on))
                .post("/v1/placements/{id}/outcome", placement)
                .then()
                .statusCode(200);
    }

    private static void answer(String followUp, Map<String, Object> answer) {
        as(Persona.HORSENS)
                .body(answer)
                .post("/v1/follow-ups/{id}/answer", followUp)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> form() {
        Map<String, Object> form = World.placementForm(participant, "correct-" + participant);
        form.put("kind", "ordinary-job");
        form.remove("to");
        return form;
    }

    private static String hours(String id, String day, int hours) {
        return as(Persona.HORSENS)
                .body(Map.of("date", day, "hours", hours))
                .post("/v1/placements/{id}/hours", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void total(String id, int hours) {
        as(Persona.HORSENS).get("/v1/placements/{id}", id).then().body("registeredHours", equalTo(hours));
    }

    private static ValidatableResponse delete(String path, String tag) {
        return as(Persona.HORSENS).header("If-Match", tag).delete(path).then();
    }
}
