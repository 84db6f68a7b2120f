package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bonus lines: they arise by themselves, are decided at the next institution, and change with what they follow from. */
@ServiceTest
class BonusApiTest {

    private UUID initiative;
    private String nursery;
    private String kindergarten;
    private String school;

    @BeforeEach
    void begin() {
        initiative = Mobility.initiative();
        nursery = Mobility.institution("nursery");
        kindergarten = Mobility.institution("kindergarten");
        school = Mobility.institution("school");
    }

    @Test
    void aYearIntoKindergartenAndInSecondGrade() {
        // Given
        String child = Mobility.child(initiative, 2015);
        Mobility.attach(child, nursery, "2016-08-01", "2018-08-01").then().statusCode(201);
        lines("").then().body("items", hasSize(0));
        Mobility.attach(child, kindergarten, "2018-08-01", "2021-08-01");
        String language = lines("&payout=nursery-language").path("items[0].id");
        lines("")
                .then()
                .body("items.payout", containsInAnyOrder("nursery-language", "nursery-participation"))
                .body("items.dueOn", contains("2019-08-01", "2019-08-01"))
                .body("items.state", contains("lapsed", "lapsed"))
                .body("items[0].institutionId", equalTo(nursery))
                .body("items[0].measuredAtInstitutionId", equalTo(kindergarten));
        Mobility.attach(child, school, "2021-08-01", null);

        // When
        Response measured = measure(language, 50, "2019-07-01", "language-assessment");

        // Then
        measured.then()
                .statusCode(200)
                .body("state", equalTo("met"))
                .body("measuredOn", equalTo("2019-07-01"))
                .body("evidence", equalTo("language-assessment"))
                .body("amountDkk", equalTo("1000.00"));
        lines("&payout=kindergarten-language").then().body("items.dueOn", contains("2024-06-01"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/" + child + "/readings")
                .then()
                .body("items.institutionId", contains(kindergarten));
        assertEquals(List.of("not-in-time"), codes(measure(language, 60, "2019-06-01", "language-assessment")));
        assertEquals(
                List.of("evidence-missing"),
                codes(as(Persona.HORSENS)
                        .body(Map.of("value", 60, "on", "2019-08-01"))
                        .post("/v1/mobility-bonuses/{id}/measurement", language)));
        assertEquals(List.of("unknown-code"), codes(measure(language, 60, "2019-08-01", "national-test")));
        as(Persona.GREVE).get("/v1/mobility-bonuses/" + language).then().statusCode(404);
        as(Persona.ODINSGAARDEN).get("/v1/mobility-bonuses").then().body("items", hasSize(0));
        as(Persona.NURSERY).get("/v1/mobility-bonuses").then().body("items", hasSize(0));
    }

    @Test
    void aReadingThatIsShownByAnythingElseDecidesNothing() {
        // Given
        String child = Mobility.child(initiative, 2016);
        Mobility.attach(child, nursery, "2017-08-01", "2019-08-01");
        Mobility.attach(child, kindergarten, "2019-08-01", null);

        // When
        read(child, 80, "2020-07-01", "national-test").then().statusCode(201);
        Response other = lines("&payout=nursery-language");
        read(child, 40, "2020-08-01", "language-assessment").then().statusCode(201);

        // Then
        other.then().body("items.state", contains("lapsed")).body("items.measuredOn", contains(nullValue()));
        lines("&payout=nursery-language")
                .then()
                .body("items.state", contains("not-met"))
                .body("items.measuredOn", contains("2020-08-01"));
    }

    private Response read(String child, int value, String on, String evidence) {
        return as(Persona.HORSENS)
                .body(Map.of(
                        "reading",
                        "language",
                        "on",
                        on,
                        "value",
                        value,
                        "institutionId",
                        kindergarten,
                        "evidence",
                        Map.of("kind", evidence, "reference", "R-1")))
                .post("/v1/enrolments/{id}/readings", child);
    }

    @Test
    void aCorrectionDecidesAgainAndWhatNeverWasGoes() {
        // Given
        String child = Mobility.child(initiative, 2016);
        Mobility.attach(child, nursery, "2017-08-01", "2019-08-01");
        String next = Api.id(Mobility.attach(child, kindergarten, "2019-08-01", null));
        String line = lines("&payout=nursery-language").path("items[0].id");
        measure(line, 80, "2020-08-01", "language-assessment").then().body("state", equalTo("met"));
        measure(line, 20, "2020-09-01", "language-assessment").then().body("state", equalTo("met"));
        String reading = as(Persona.HORSENS)
                .get("/v1/enrolments/" + child + "/readings")
                .path("items.find { it.value == 80 }.id");

        // When
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"value\": 49}")
                .patch("/v1/enrolments/" + child + "/readings/" + reading)
                .then()
                .statusCode(200);

        // Then
        lines("&payout=nursery-language&state=not-met").then().body("items.id", contains(line));
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/enrolments/" + child + "/readings/" + reading)
                .then()
                .statusCode(412);
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"from\": \"2019-09-01\"}")
                .patch("/v1/enrolments/" + child + "/attachments/" + next)
                .then()
                .statusCode(200);
        lines("&payout=nursery-language").then().body("items.dueOn", contains("2020-09-01"));
        as(Persona.HORSENS)
                .body(Map.of("reason", "Flyttet til anden kommune"))
                .post("/v1/mobility-bonuses/{id}/waiver", line)
                .then()
                .statusCode(200)
                .body("state", equalTo("waived"));
        assertEquals(409, measure(line, 80, "2020-09-01", "language-assessment").statusCode());
        as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .delete("/v1/enrolments/" + child + "/attachments/" + next)
                .then()
                .statusCode(204);
        lines("").then().body("items", hasSize(0));
    }

    @Test
    void benefitPeriodsDecideWithoutAReading() {
        // Given
        UUID young = People.born(2000, "615");
        Events.registered(young);
        TestDatabase.await("select count(*) from participants where id = '" + young + "'", 1);
        String pupil = Mobility.enrol(initiative, young, Map.of());
        Mobility.attach(pupil, school, "2006-08-01", "2016-08-01");
        Response without = lines("&payout=school-self-support");

        // When
        Events.benefit(young, "kontanthjaelp", "2020-03-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + young + "'", 1);

        // Then
        without.then()
                .body("items.state", contains("met"))
                .body("items.dueOn", contains("2021-12-31"))
                .body("items.measuredOn", contains("2021-12-31"))
                .body("items.evidence", contains("computed"))
                .body("items.measuredAtInstitutionId", contains(nullValue()));
        lines("&payout=school-self-support").then().body("items.state", contains("not-met"));
        String line = lines("&payout=school-self-support").path("items[0].id");
        assertEquals(409, measure(line, true, "2021-12-31", "computed").statusCode());
        Events.erased(young);
        TestDatabase.await("select count(*) from bonus_lines where participant_id = '" + young + "'", 0);
    }

    @Test
    void theGradeThatWasToldCounts() {
        // Given
        String child = Mobility.enrol(initiative, People.born(2014, "615"), Map.of("grade", 1));
        Mobility.attach(child, kindergarten, "2017-08-01", "2021-03-01");

        // When
        Mobility.attach(child, school, "2021-03-01", null);

        // Then
        lines("&payout=kindergarten-attendance").then().body("items.dueOn", contains("2022-06-01"));
    }

    private Response lines(String filters) {
        return as(Persona.HORSENS).get("/v1/mobility-bonuses?initiativeId=" + initiative + filters);
    }

    private static Response measure(String line, Object value, String on, String evidence) {
        return as(Persona.HORSENS)
                .body(Map.of("value", value, "on", on, "evidence", Map.of("kind", evidence)))
                .post("/v1/mobility-bonuses/{id}/measurement", line);
    }

    private static List<String> codes(Response answer) {
        return answer.then().statusCode(422).extract().path("errors.code");
    }
}
