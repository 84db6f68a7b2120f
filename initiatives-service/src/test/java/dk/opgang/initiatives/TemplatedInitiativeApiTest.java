package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an initiative owes its template: partners, opening hours, and a version that knows what was reached. */
@ServiceTest
class TemplatedInitiativeApiTest {

    private static final String INITIATIVE = "/v1/initiatives/{id}";

    @Test
    void withoutTheRightPartnersItDoesNotStart() {
        // Given
        String key = template("""
                "partnerRules": [{"role": "host", "least": 1, "notOrganisationKinds": ["municipality", "public"]}]
                """);
        Response started = start(
                key,
                "\"partners\": [{\"organisation\": \"%s\", \"role\": \"host\", \"kind\": \"public\"}],"
                        .formatted(World.EMPLOYER));
        UUID id = UUID.fromString(started.path("id"));

        // When
        var refused = World.enrol(Persona.HORSENS, id, People.adult("615"));

        // Then
        started.then().statusCode(201).body("remarks.code", contains("partner-kind-not-allowed"));
        refused.statusCode(422)
                .body("errors.pointer", contains("/partners"))
                .body("errors.code", contains("partner-kind-not-allowed"));
        as(Persona.HORSENS)
                .header("If-Match", started.header("ETag"))
                .body("{\"partners\": [{\"organisation\": \"%s\", \"role\": \"host\", \"kind\": \"private\"}]}"
                        .formatted(World.EMPLOYER))
                .patch(INITIATIVE, id)
                .then()
                .statusCode(200)
                .body("remarks", empty());
        World.enrol(Persona.HORSENS, id, People.adult("615")).statusCode(201);
    }

    @Test
    void openingHoursAreHeldAgainstTheTemplate() {
        // Given
        String id = start("outreach-employment", """
                        "openingHours": [{"activity": "open-office", "weekday": "monday", "from": "10:00", "to": "14:00", "place": "Sundparken"},
                                         {"activity": "open-office", "weekday": "thursday", "from": "12:30", "to": "15:00"}],
                        """).path("id");

        // When
        var hours = as(Persona.HORSENS).get(INITIATIVE + "/opening-hours", id).then();

        // Then
        hours.statusCode(200)
                .body("activities.activity", contains("open-office"))
                .body("activities[0].hoursAWeek", equalTo(6.5f))
                .body("activities[0].daysAWeek", equalTo(2))
                .body("activities[0].leastDaysAWeek", equalTo(3))
                .body("activities[0].met", equalTo(false));
        start("outreach-employment", """
                "openingHours": [{"activity": "bar", "weekday": "monday", "from": "10:00", "to": "09:00"}],
                """).then().statusCode(422);
        as(Persona.GREVE).get(INITIATIVE + "/opening-hours", id).then().statusCode(404);
    }

    @Test
    void itMovesToAnotherVersionThatKnowsWhatWasReached() {
        // Given
        String key = template(steps("first", "second"));
        String id = start(key, "").path("id");
        String enrolment = World.enrol(Persona.HORSENS, UUID.fromString(id), People.adult("615"))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .body("{\"step\": \"first\", \"on\": \"2019-02-01\"}")
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200);
        version(key, steps("second"));
        version(key, steps("first"));

        // When
        Response tried = move(id, 2, true);

        // Then
        tried.then()
                .statusCode(200)
                .body("changed", equalTo(false))
                .body("breaks", hasSize(1))
                .body("breaks[0].enrolmentId", equalTo(enrolment))
                .body("breaks[0].code", equalTo("unknown-step"));
        move(id, 2, false).then().statusCode(409).body("code", equalTo("version-breaks-enrolments"));
        move(id, 4, false).then().statusCode(422).body("errors.pointer", contains("/version"));
        move(id, 3, false)
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(3))
                .body("changed", equalTo(true));
        as(Persona.HORSENS).get(INITIATIVE, id).then().body("templateVersion", equalTo(3));
    }

    private static Response move(String id, int version, boolean dryRun) {
        return as(Persona.HORSENS)
                .body("{\"version\": %d, \"dryRun\": %b}".formatted(version, dryRun))
                .post(INITIATIVE + "/template-version", id);
    }

    private static String steps(String... keys) {
        StringBuilder steps = new StringBuilder();
        for (String key : keys) {
            steps.append(steps.isEmpty() ? "" : ", ")
                    .append("{\"key\": \"%s\", \"name\": {\"da\": \"Trin\", \"en\": \"Step\"}}".formatted(key));
        }
        return "\"steps\": [" + steps + "]";
    }

    private static String template(String part) {
        String key = "own-" + UUID.randomUUID().toString().substring(0, 8);
        as(Persona.HORSENS)
                .body(document(key, part))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        return key;
    }

    private static void version(String key, String part) {
        as(Persona.HORSENS)
                .body(document(key, part))
                .post("/v1/initiative-templates/{key}/versions", key)
                .then()
                .statusCode(201);
    }

    private static String document(String key, String part) {
        return """
                {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", %s}
                """.formatted(key, part);
    }

    private static Response start(String key, String more) {
        return as(Persona.HORSENS).body("""
                        {"templateKey": "%s", "name": "One", "municipalityCodes": ["615"], %s "period": {"from": "2014-01-01"}}
                        """.formatted(key, more)).post("/v1/initiatives");
    }
}
