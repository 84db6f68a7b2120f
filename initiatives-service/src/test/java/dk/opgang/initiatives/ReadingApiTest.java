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
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readings: by the rules of the template, seen by few, due when the template says. */
@ServiceTest
class ReadingApiTest {

    private String kindergarten;
    private UUID participant;
    private String enrolment;
    private String path;

    @BeforeEach
    void attach() {
        kindergarten = Mobility.institution("kindergarten");
        participant = People.born(2018, "615");
        enrolment = Mobility.enrol(Mobility.initiative(), participant, Map.of());
        Mobility.attach(enrolment, kindergarten, "2021-08-01", null);
        path = "/v1/enrolments/" + enrolment + "/readings";
    }

    @Test
    void aValueIsWhatTheTemplateSaysAndEveryFaultIsTold() {
        // When
        Response good = read("language", 62, "language-assessment");

        // Then
        good.then().statusCode(201).body("value", equalTo(62)).body("evidence.kind", equalTo("language-assessment"));
        assertEquals(List.of("value-out-of-range"), codes(read("language", 101, "language-assessment")));
        assertEquals(List.of("invalid-integer"), codes(read("language", 6.5, "language-assessment")));
        assertEquals(List.of("invalid-boolean"), codes(read("parents-participation", 1, "institution-statement")));
        assertEquals(List.of("unknown-reading"), codes(read("height", 1, "register")));
        assertEquals(List.of("unknown-code"), codes(read("language", 60, "a-feeling")));
        as(Persona.HORSENS)
                .body("""
                        {"reading": "language", "on": "2999-01-01", "value": "high", "institutionId": "%s"}""".formatted(Mobility.institution("kindergarten")))
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "in-the-future", "invalid-integer", "evidence-missing", "wrong-institution"));
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"value\": 62.0}")
                .patch(path + "/" + Api.id(good))
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"reading\": \"pupil-attendance\"}")
                .patch(path + "/" + Api.id(good))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unchangeable", "unknown-code"));
    }

    @Test
    void itIsReadUnderAConsentToEducationAndNotUnderOneToEnrolments() {
        // Given
        String id = Api.id(read("language", 62, "language-assessment"));
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        Response underEnrolments = as(Persona.ODINSGAARDEN).get(path);
        int one = as(Persona.ODINSGAARDEN).get(path + "/" + id).statusCode();
        Events.consent(participant, World.ODINSGAARDEN, null, "education", null);
        TestDatabase.await(
                "select count(*) from consents where 'education' = any(data_categories) and participant_id = '"
                        + participant + "'",
                1);

        // When
        Response underEducation = as(Persona.ODINSGAARDEN).get(path);

        // Then
        underEnrolments.then().statusCode(200).body("items", hasSize(0));
        assertEquals(404, one);
        underEducation.then().statusCode(200).body("items.value", contains(62));
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/" + enrolment).then().statusCode(404);
        as(Persona.GREVE).get(path).then().statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/enrolments/" + enrolment + "?expand=readings")
                .then()
                .body("readings.items.id", contains(id));
        Events.erased(participant);
        TestDatabase.await("select count(*) from readings where participant_id = '" + participant + "'", 0);
    }

    @Test
    void whatIsDueFollowsTheAnchorsAndWhatWasTaken() {
        // Given
        UUID initiative = Mobility.measuring();
        Map<String, Object> form = new HashMap<>();
        form.put("participantId", participant);
        form.put("from", "2023-01-09");
        form.put("anchors", Map.of("birth", "2023-03-01"));
        String of = Api.id(as(Persona.HORSENS).body(form).post("/v1/initiatives/{id}/enrolments", initiative));
        String dues = "/v1/reading-dues?initiativeId=" + initiative;

        // When
        Response due = as(Persona.HORSENS).get(dues);

        // Then
        due.then().body("items.dueOn", contains("2024-09-01")).body("items.state", contains("open"));
        as(Persona.HORSENS).get(dues + "&dueBefore=2024-09-01").then().body("items", hasSize(0));
        as(Persona.GREVE).get(dues).then().body("items", hasSize(0));
        as(Persona.HORSENS)
                .body(Map.of("reading", "child-in-day-care", "on", "2024-08-01", "value", true))
                .post("/v1/enrolments/{id}/readings", of)
                .then()
                .statusCode(201);
        as(Persona.HORSENS).get(dues + "&state=taken").then().body("items.readingId", contains(notNullValue()));
        as(Persona.HORSENS).get(dues + "&state=open").then().body("items", hasSize(0));
        as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS).get("/v1/enrolments/" + of).header("ETag"))
                .body("{\"anchors\": {\"birth\": \"2099-01-01\"}}")
                .patch("/v1/enrolments/" + of)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .get(dues)
                .then()
                .body("items.dueOn", contains("2100-07-01"))
                .body("items.state", contains("open"));
    }

    @Test
    void thatAReadingIsDueIsTold() {
        // Given
        Map<String, Object> form = new HashMap<>();
        form.put("participantId", participant);
        form.put("from", "2023-01-09");
        form.put("anchors", Map.of("birth", "2023-03-01"));

        // When
        String of =
                Api.id(as(Persona.HORSENS).body(form).post("/v1/initiatives/{id}/enrolments", Mobility.measuring()));

        // Then
        PublishedEvent due = Topics.await(
                        "opgang.initiatives.v1",
                        1,
                        event -> event.type().equals("dk.opgang.initiatives.reading-due.v1")
                                && event.key().toString().equals(of))
                .getFirst();
        assertEquals("child-in-day-care", due.text("reading"));
        assertEquals("2024-09-01", due.text("dueOn"));
    }

    @Test
    void aPartnerTakesTheReadingsOfItsRoleAndNoOthers() {
        // Given
        String of = Mobility.enrol(Mobility.measuring(), participant, Map.of());
        Events.registered(participant);
        Events.consent(participant, World.ODINSGAARDEN, null, "enrolments\", \"education", null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        String partner = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");

        // When
        Response own = Api.withToken(partner)
                .body(Map.of("reading", "mood", "on", "2024-08-01", "value", 7))
                .post("/v1/enrolments/{id}/readings", of);

        // Then
        own.then().statusCode(201);
        Api.withToken(partner)
                .body(Map.of("reading", "child-in-day-care", "on", "2024-08-01", "value", true))
                .post("/v1/enrolments/{id}/readings", of)
                .then()
                .statusCode(403)
                .body("code", equalTo("reading-not-yours"));
        Api.withToken(partner)
                .header("If-Match", "\"0\"")
                .body("{\"value\": 8}")
                .patch("/v1/enrolments/" + of + "/readings/" + Api.id(own))
                .then()
                .statusCode(200)
                .body("value", equalTo(8));
    }

    private Response read(String reading, Object value, String evidence) {
        return as(Persona.HORSENS)
                .body(Map.of(
                        "reading",
                        reading,
                        "on",
                        "2022-07-01",
                        "value",
                        value,
                        "institutionId",
                        kindergarten,
                        "evidence",
                        Map.of("kind", evidence)))
                .post(path);
    }

    private static List<String> codes(Response answer) {
        return answer.then().statusCode(422).extract().path("errors.code");
    }
}
