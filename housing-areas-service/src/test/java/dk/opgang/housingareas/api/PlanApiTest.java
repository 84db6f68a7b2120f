package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PlanApiTest {

    private static final String PLAN = """
        {"name": "Helhedsplan", "period": {"from": "2019-01-01", "to": "2023-01-01"}, "board": ["Kommunen", "Boligorganisationen"],
         "fundingShares": [{"source": "Landsbyggefonden", "pct": 75}, {"source": "Kommunen", "pct": 12.5},
                           {"source": "Boligorganisationen", "pct": 12.5}],
         "initiativeIds": ["01980a5e-7c00-7000-8000-0000000000a1"], "source": {"system": "plans", "id": "%s"}}\
        """;

    @Test
    void sourceOfAnotherAreasPlanOrDivisionIsNamed() {
        // Given
        String source = "{\"system\": \"test\", \"id\": \"" + UUID.randomUUID() + "\"}";
        String plan = "{\"source\": " + source
                + ", \"name\": \"Plan\", \"period\": {\"from\": \"2020-01-01\", \"to\": \"2024-01-01\"}}";
        String division =
                "{\"source\": " + source + ", \"name\": \"Afdeling 7\", \"validity\": {\"from\": \"2010-01-01\"}}";
        String first = "/v1/housing-areas/" + Given.sundparken();
        String other = "/v1/housing-areas/" + Given.sundparken();
        String planId =
                Api.as(Persona.HORSENS).body(plan).post(first + "/plans").path("id");
        String divisionId = Api.as(Persona.HORSENS)
                .body(division)
                .post(first + "/divisions")
                .path("id");

        // When
        Response otherPlan = Api.as(Persona.HORSENS).body(plan).post(other + "/plans");
        Response otherDivision = Api.as(Persona.HORSENS).body(division).post(other + "/divisions");
        Response unknownKind = Api.as(Persona.FRONTEND).get(first + "/plans?kind=wish");

        // Then
        otherPlan
                .then()
                .statusCode(409)
                .body("code", equalTo("source-of-other-area"))
                .body("id", equalTo(planId));
        otherDivision
                .then()
                .statusCode(409)
                .body("code", equalTo("source-of-other-area"))
                .body("id", equalTo(divisionId));
        unknownKind.then().statusCode(422).body("errors.pointer", contains("?kind"));
    }

    @Test
    void aPlanIsKeptAndChanged() {
        // Given
        UUID id = Given.sundparken();
        String path = "/v1/housing-areas/" + id + "/plans";
        String plan = PLAN.formatted(id);
        Response posted = Api.as(Persona.ODINSGAARDEN).body(plan).post(path);

        // When
        Response again = Api.as(Persona.ODINSGAARDEN).body(plan).post(path);
        Response changed = Api.as(Persona.HORSENS)
                .header("If-Match", posted.header("ETag"))
                .body("{\"kind\": \"development-plan\"}")
                .patch(path + "/" + posted.path("id"));

        // Then
        posted.then()
                .statusCode(201)
                .body("kind", equalTo("area-plan"))
                .body("fundingShares.pct", contains(75, 12.5f, 12.5f))
                .body("initiativeIds", hasSize(1));
        again.then().statusCode(200).header("ETag", equalTo(posted.header("ETag")));
        changed.then().statusCode(200).body("board", hasSize(2)).header("ETag", not(equalTo(posted.header("ETag"))));
        Api.as(Persona.FRONTEND)
                .get(path + "?kind=development-plan&count=true")
                .then()
                .body("count", equalTo(1));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + id + "?expand=plans")
                .then()
                .body("plans.items[0].name", equalTo("Helhedsplan"));
    }

    @Test
    void everyFaultOfAPlanIsTold() {
        // Given
        String plan = """
            {"name": " ", "kind": "wish", "fundingShares": [{"source": "A", "pct": 60}, {"source": "A", "pct": 30}],
             "initiativeIds": ["01980a5e-7c00-7000-8000-0000000000a1", "01980a5e-7c00-7000-8000-0000000000a1"]}\
            """;

        // When
        Response answer = Api.as(Persona.HORSENS).body(plan).post("/v1/housing-areas/" + Given.sundparken() + "/plans");

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/name",
                                "/kind",
                                "/period",
                                "/fundingShares",
                                "/fundingShares/1/source",
                                "/initiativeIds/1"))
                .body("errors.code", hasItems("shares-not-whole", "repeated-source"));
    }

    @Test
    void aDevelopmentPlanStandsApartFromTheClass() {
        // Given
        UUID id = Given.sundparken();
        String path = "/v1/housing-areas/" + id;
        String plan = """
                {"name": "%s", "kind": "development-plan", "period": {"from": "%s", "to": %s}}""";
        Stream.of(
                        plan.formatted("Past", "2015-01-01", "\"2019-01-01\""),
                        plan.formatted("Present", "2019-01-01", "null"),
                        plan.formatted("Coming", "2100-01-01", "null"))
                .forEach(body -> Api.as(Persona.HORSENS).body(body).post(path + "/plans"));

        // When
        Response area = Api.as(Persona.FRONTEND).get(path + "?expand=developmentPlan,classification");
        Response then = Api.as(Persona.FRONTEND).get(path + "/plans?kind=development-plan&on=2018-12-01");
        Response lists =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas?expand=developmentPlan&limit=500&sort=-createdAt");

        // Then
        area.then()
                .body("developmentPlan.name", equalTo("Present"))
                .body("classification.classes", contains("undetermined"));
        then.then().body("items.name", contains("Past"));
        lists.then().body("items.find { it.id == '" + id + "' }.developmentPlan.name", equalTo("Present"));
    }

    @Test
    void aPlanIsItsAreasBusiness() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response foreign = Api.as(Persona.GREVE).body(PLAN.formatted(id)).post("/v1/housing-areas/" + id + "/plans");

        // Then
        foreign.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
    }
}
