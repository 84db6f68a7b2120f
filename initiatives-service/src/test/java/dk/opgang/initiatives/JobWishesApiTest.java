package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Job wishes: told once and corrected, read by others under two consents, gone with the person. */
@ServiceTest
class JobWishesApiTest {

    private static final String WISHES = """
            {"kinds": ["leisure-job"], "occupations": [{"code": "5223", "label": "Butik"}], "availableFrom": "2019-02-01",
             "slots": ["weekend"], "weeklyHoursMost": 10.50, "travel": "area"}""";

    private UUID participant;
    private String path;

    @BeforeEach
    void enrol() {
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        participant = People.adult("615");
        Events.registered(participant);
        String enrolment = Api.id(World.enrol(Persona.HORSENS, initiative, participant)
                .statusCode(201)
                .extract()
                .response());
        path = "/v1/enrolments/" + enrolment + "/job-wishes";
    }

    @Test
    void theyAreToldOnceAndThenByWhoKnowsThem() {
        // Given
        int none = as(Persona.HORSENS).get(path).statusCode();

        // When
        List<Integer> answers = Stream.of(
                        as(Persona.HORSENS).body(WISHES).put(path),
                        first(Persona.HORSENS).body(WISHES).put(path),
                        first(Persona.HORSENS).body(WISHES).put(path),
                        as(Persona.HORSENS)
                                .header("If-Match", "\"0\"")
                                .body(WISHES)
                                .put(path),
                        as(Persona.HORSENS)
                                .header("If-Match", "\"0\"")
                                .body("{\"availableFrom\": \"2019-03-01\", \"travel\": \"beyond\"}")
                                .put(path),
                        as(Persona.HORSENS)
                                .header("If-Match", "\"0\"")
                                .body(WISHES)
                                .put(path))
                .map(Response::statusCode)
                .toList();

        // Then
        assertEquals(404, none);
        assertEquals(List.of(428, 201, 412, 200, 200, 412), answers);
        as(Persona.HORSENS)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kinds", equalTo(List.of()))
                .body("weeklyHoursMost", nullValue())
                .body("travel", equalTo("beyond"));
        as(Persona.GREVE).get(path).then().statusCode(404);
        first(Persona.GREVE).body(WISHES).put(path).then().statusCode(404);
    }

    @Test
    void everyFaultIsTold() {
        // When
        Response answer = first(Persona.HORSENS).body("""
                {"kinds": ["leisure-job", "leisure-job", "spy"], "occupations": [{"code": "x"}], "availableFrom": "2019-02-01",
                 "availableTo": "2019-02-01", "slots": ["night"], "weeklyHoursMost": 0, "travel": "moon"}""").put(path);

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer.sort()",
                        contains(
                                "/availableTo",
                                "/kinds/1",
                                "/kinds/2",
                                "/occupations/0/code",
                                "/occupations/0/label",
                                "/slots/0",
                                "/travel",
                                "/weeklyHoursMost"));
    }

    @Test
    void aPartnerReadsAndTellsThemUnderConsentsToEnrolmentsAndPlacements() {
        // Given
        first(Persona.HORSENS).body(WISHES).put(path).then().statusCode(201);
        String partner = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        int withOne = Api.withToken(partner).get(path).statusCode();
        Events.consent(participant, World.ODINSGAARDEN, null, "enrolments\", \"placements", null);
        TestDatabase.await(
                "select count(*) from consents where participant_id = '" + participant
                        + "' and 'placements' = any (data_categories)",
                1);

        // When
        Response withBoth = Api.withToken(partner).get(path);
        Response told = Api.withToken(partner)
                .header("If-Match", "*")
                .body(WISHES.replace("10.50", "8"))
                .put(path);
        Events.restricted(participant, true);
        int restricted = Api.withToken(partner).get(path).statusCode();

        // Then
        assertEquals(404, withOne);
        withBoth.then().statusCode(200).body("weeklyHoursMost", equalTo(10.5f));
        told.then().statusCode(200).body("weeklyHoursMost", equalTo(8));
        assertEquals(404, restricted);
        first(Persona.HORSENS)
                .body(WISHES)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"));
    }

    @Test
    void theyAreExpandedAndGoWithThePerson() {
        // Given
        first(Persona.HORSENS).body(WISHES).put(path).then().statusCode(201);
        String enrolment = path.replace("/job-wishes", "");

        // When
        Response expanded = as(Persona.HORSENS).get(enrolment + "?expand=jobWishes");
        Events.erased(participant);

        // Then
        expanded.then().statusCode(200).body("jobWishes.slots", contains("weekend"));
        TestDatabase.await("select count(*) from job_wishes where participant_id = '" + participant + "'", 0);
        as(Persona.HORSENS).get(path).then().statusCode(404);
    }

    private static RequestSpecification first(Persona who) {
        return as(who).header("If-None-Match", "*");
    }
}
