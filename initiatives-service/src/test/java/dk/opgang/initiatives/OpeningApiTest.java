package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Openings: within the law, seen by everybody while they are open, and expired by themselves. */
@ServiceTest
class OpeningApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Test
    void needsThatTheLawForbidsAreRefused() {
        // Given
        Map<String, Object> tooYoung = new LinkedHashMap<>(Openings.form());
        tooYoung.put("needs", Map.of("fromAge", 12, "toAge", 11));
        Map<String, Object> tooMuch = new LinkedHashMap<>(Openings.form());
        tooMuch.putAll(Map.of(
                "needs",
                Map.of("fromAge", 13, "toAge", 15),
                "schoolStatus",
                "in-compulsory-school",
                "weeklyHours",
                12.5,
                "from",
                "2026-01-05",
                "to",
                "2026-03-01"));
        Map<String, Object> grown = new LinkedHashMap<>(tooMuch);
        grown.put("needs", Map.of("fromAge", 13, "toAge", 18));
        Map<String, Object> less = new LinkedHashMap<>(tooMuch);
        less.put("weeklyHours", 12);

        // When
        List<Response> answers = Stream.of(tooYoung, tooMuch, grown, less)
                .map(form -> as(Persona.HORSENS).body(form).post("/v1/job-openings"))
                .toList();

        // Then
        answers.get(0)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/needs/toAge", "/needs/fromAge", "/needs/toAge"))
                .body("errors.code", contains("min", "needs-against-law", "needs-against-law"));
        answers.get(1)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/weeklyHours"))
                .body("errors.code", contains("needs-against-law"));
        assertEquals(
                List.of(201, 201),
                answers.subList(2, 4).stream().map(Response::statusCode).toList());
    }

    @Test
    void aNeedOfOriginOrHealthHasNoField() {
        // Given
        Map<String, Object> form = new HashMap<>(Openings.form());
        form.put("needs", Map.of("sex", "female", "religion", "none"));

        // When
        Response answer = as(Persona.HORSENS).body(form).post("/v1/job-openings");

        // Then
        answer.then()
                .statusCode(400)
                .body("errors.pointer.sort()", contains("/needs/religion", "/needs/sex"))
                .body("errors.code", contains("unknown-field", "unknown-field"));
    }

    @Test
    void itMovesFromStateToStateAndIsSeenByEverybodyWhileItIsOpen() {
        // Given
        String id = Openings.draft(Persona.HORSENS, Map.of());

        // When
        int draft = as(Persona.FRONTEND).get("/v1/job-openings/{id}", id).statusCode();
        Response foreign = move(Persona.GREVE, id, "open");
        Response skipped = move(Persona.HORSENS, id, "filled");
        Response opened = move(Persona.HORSENS, id, "open");
        Response seen = as(Persona.FRONTEND).get("/v1/job-openings/{id}", id);
        Response withdrawn = move(Persona.HORSENS, id, "withdrawn");
        int gone = as(Persona.FRONTEND).get("/v1/job-openings/{id}", id).statusCode();

        // Then
        assertEquals(List.of(404, 404), List.of(draft, gone));
        foreign.then().statusCode(403).body("code", equalTo("opening-not-yours"));
        skipped.then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("draft"))
                .body("errors.pointer", contains("/to"));
        opened.then().statusCode(200).body("state", equalTo("open"));
        seen.then().statusCode(200).body("source", nullValue()).body("taken", equalTo(0));
        withdrawn.then().statusCode(200).body("state", equalTo("withdrawn"));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("title", "Other"))
                .patch("/v1/job-openings/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("opening-closed"));
    }

    @Test
    void itExpiresByItself() {
        // Given
        String over = Openings.open(Persona.HORSENS, Map.of("applyBefore", TODAY.toString()));
        String ended =
                Openings.open(Persona.HORSENS, Map.of("from", TODAY.minusDays(9).toString(), "to", TODAY.toString()));
        String going = Openings.open(
                Persona.HORSENS, Map.of("applyBefore", TODAY.plusDays(1).toString()));

        // When
        List<String> states = Stream.of(over, ended, going)
                .map(id -> as(Persona.GREVE)
                        .get("/v1/job-openings/{id}", id)
                        .jsonPath()
                        .getString("state"))
                .toList();

        // Then
        assertEquals(List.of("expired", "expired", "open"), states);
        as(Persona.FRONTEND)
                .get("/v1/job-openings?sort=-createdAt&limit=500&state=open")
                .then()
                .body("items.id.findAll { it in ['" + over + "', '" + going + "'] }", contains(going));
        move(Persona.HORSENS, over, "withdrawn").then().statusCode(409);
    }

    @Test
    void anOrganisationOpensItsOwnJobsAndSeesThoseOfItsNetworks() {
        // Given
        String network = Companies.network("615", Companies.HOUSING);
        String other = Openings.draft(Persona.HORSENS, Map.of());
        String ofNetwork = Openings.draft(Persona.HORSENS, Map.of("networkId", network));

        // When
        Response own = as(Persona.HIMMERLAND)
                .body(Openings.form(Map.of("employerCvr", Companies.HOUSING)))
                .post("/v1/job-openings");
        Response anothers = as(Persona.HIMMERLAND).body(Openings.form()).post("/v1/job-openings");

        // Then
        own.then().statusCode(201);
        anothers.then().statusCode(422).body("errors.code", contains("poster-not-part-of-it"));
        as(Persona.HIMMERLAND).get("/v1/job-openings/{id}", other).then().statusCode(404);
        as(Persona.HIMMERLAND).get("/v1/job-openings/{id}", ofNetwork).then().statusCode(200);
        as(Persona.HIMMERLAND)
                .get("/v1/job-openings?networkId=" + network)
                .then()
                .body("items.id", contains(ofNetwork));
        as(Persona.FRONTEND).get("/v1/job-openings?networkId=" + network).then().body("items", empty());
        assertEquals(
                1,
                TestDatabase.texts("select 1 from job_openings where id = '" + Api.id(own) + "'")
                        .size());
    }

    private static Response move(Persona who, String id, String to) {
        return as(who).body(Map.of("to", to)).post("/v1/job-openings/{id}/transitions", id);
    }
}
