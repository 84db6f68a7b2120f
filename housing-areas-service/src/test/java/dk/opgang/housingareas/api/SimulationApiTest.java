package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SimulationApiTest {

    @Test
    void placementsBringTheAreaNearerToLeaving() {
        // Given
        String path = "/v1/housing-areas/" + WayOutApiTest.exposed() + "/simulations";
        String assumptions = """
            {"listDate": "2019-12-01", "horizon": 2,
             "placementsExpected": [{"year": 2019, "persons": 60, "shareStayingInWork": 0.5,
                                     "initiativeId": "01980a5e-7c00-7000-8000-0000000000a1"}]}\
            """;

        // When
        Response answer = Api.as(Persona.FRONTEND).body(assumptions).post(path);

        // Then
        answer.then()
                .statusCode(200)
                .body("applied[0].indicator", equalTo("outside-work-and-education-pct"))
                .body("applied[0].before", equalTo(45))
                .body("applied[0].after", equalTo(42))
                .body("lists", hasSize(3))
                .body("lists[1].unchanged.residentsToMove", equalTo(100))
                .body("lists[1].assumed.residentsToMove", equalTo(70))
                .body("wayOut.assumed.lists[1].gaps[2].basis[1].assumed", equalTo(true))
                .body("classification.assumed.classes", contains("udsat-boligomraade"));
    }

    @Test
    void anInitiativeWithoutPersonsIsExpectedToReachItsTargets() {
        // Given
        UUID area = WayOutApiTest.exposed();
        UUID initiative = UUID.randomUUID();
        String type = "dk.opgang.initiatives.initiative-created.v1";
        Topics.publish(
                "opgang.initiatives.v1",
                UUID.randomUUID(),
                type,
                initiative,
                """
            {"initiativeId": "%s", "templateKey": "job-guide", "theme": "job-guidance", "name": "Jobguide",
             "municipalityCodes": ["615"], "housingAreaIds": ["%s"], "partnerOrganisations": [],
             "from": "2018-04-01", "to": null, "targets": [
               {"measure": "employment-started", "value": 50, "per": "year"},
               {"measure": "retained-in-job-12-months", "value": 20, "per": "year"}]}\
            """.formatted(initiative, area),
                Map.of("ce_opgangmunicipalities", "615"));
        String assumptions = """
            {"listDate": "2019-12-01", "horizon": 1, "placementsExpected": [{"year": 2019, "initiativeId": "%s"}]}\
            """.formatted(initiative);

        TestDatabase.await("select count(*) from initiatives where id = '" + initiative + "'", 1);

        // When
        Response answer = Api.as(Persona.HORSENS).body(assumptions).post("/v1/housing-areas/" + area + "/simulations");

        // Then
        answer.then()
                .statusCode(200)
                .body("expected[0].persons", equalTo(50))
                .body("expected[0].shareStayingInWork", equalTo(0.4f))
                .body("expected[0].daysOfYear", equalTo(365))
                .body("applied[0].after", equalTo(43))
                .body("applied[0].initiativeId", equalTo(initiative.toString()));
        for (Persona other : List.of(Persona.FRONTEND, Persona.GREVE)) {
            Api.as(other)
                    .body(assumptions)
                    .post("/v1/housing-areas/" + area + "/simulations")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown-initiative"));
        }
    }

    @Test
    void expectedPlacementsNeedPersonsOrAnInitiative() {
        // Given
        String path = "/v1/housing-areas/" + Given.sundparken() + "/simulations";
        String assumptions = """
            {"placementsExpected": [{"year": 2019}, {"year": 2019, "persons": 5}]}\
            """;

        // When
        Response answer = Api.as(Persona.HORSENS).body(assumptions).post(path);

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("required")))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/placementsExpected/0/persons",
                                "/placementsExpected/0/shareStayingInWork",
                                "/placementsExpected/1/shareStayingInWork"));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAgain() {
        // Given
        String path = "/v1/housing-areas/" + WayOutApiTest.exposed() + "/simulations";
        String assumptions = """
            {"listDate": "2019-12-01",
             "changes": [{"indicator": "outside-work-and-education-pct", "year": 2019, "value": 35}]}\
            """;
        String key = UUID.randomUUID().toString();
        Api.as(Persona.FRONTEND)
                .header("Idempotency-Key", key)
                .body(assumptions)
                .post(path);

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .header("Idempotency-Key", key)
                .body(assumptions)
                .post(path);

        // Then
        answer.then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("lists[1].assumed.residentsToMove", equalTo(0));
    }

    @Test
    void everyFaultOfAnAssumptionIsTold() {
        // Given
        String path = "/v1/housing-areas/" + Given.sundparken() + "/simulations";
        String assumptions = """
            {"horizon": 11, "changes": [
               {"indicator": "happiness", "year": 2019, "value": 35},
               {"indicator": "residents", "year": 2019},
               {"indicator": "basic-school-only-pct", "year": 1919, "value": 101}],
             "placementsExpected": [{"year": 2019, "persons": 0, "shareStayingInWork": 1.5}]}\
            """;

        // When
        Response answer = Api.as(Persona.FRONTEND).body(assumptions).post(path);

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/horizon",
                                "/changes/0/indicator",
                                "/changes/1",
                                "/changes/2/year",
                                "/changes/2/value",
                                "/placementsExpected/0/persons",
                                "/placementsExpected/0/shareStayingInWork"));
    }

    @Test
    void anAssumptionNeedsAFigureToStartFrom() {
        // Given
        UUID id = Given.sundparken();
        Given.observed(id, "basic-school-only-pct", 2018, "78.4");
        String assumptions = """
            {"listDate": "2019-12-01", "changes": [
               {"indicator": "outside-work-and-education-pct", "year": 2019, "delta": -5},
               {"indicator": "basic-school-only-pct", "year": 2019, "delta": 30}]}\
            """;

        // When
        Response answer = Api.as(Persona.FRONTEND).body(assumptions).post("/v1/housing-areas/" + id + "/simulations");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.code", contains("figure-missing", "out-of-range"))
                .body("errors.pointer", contains("/changes/0/delta", "/changes/1/delta"));
    }
}
