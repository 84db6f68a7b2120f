package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ClassificationApiTest {

    @Test
    void areaThatDidNotExistOnTheListHasNoClassAndNoWayOut() {
        // Given
        String id = Api.as(Persona.HORSENS)
                .body("{\"name\": \"New\", \"municipalityCode\": \"615\", \"validity\": {\"from\": \"2020-01-01\"}}")
                .post("/v1/housing-areas")
                .path("id");
        String path = "/v1/housing-areas/" + id;

        // When
        Response classification = Api.as(Persona.FRONTEND).get(path + "/classification?listDate=2019-12-01");
        Response wayOut = Api.as(Persona.FRONTEND).get(path + "/way-out?listDate=2019-12-01");
        Response simulation =
                Api.as(Persona.FRONTEND).body("{\"listDate\": \"2019-12-01\"}").post(path + "/simulations");

        // Then
        for (Response answer : List.of(classification, wayOut, simulation)) {
            answer.then().statusCode(404).body("code", equalTo("housing-area-not-valid-then"));
        }
        Api.as(Persona.FRONTEND)
                .get(path + "/classification?listDate=2020-12-01")
                .then()
                .statusCode(200);
    }

    @Test
    void otherServicesAreToldOnWhichListsAreasAre() {
        // Given
        UUID id = Given.sundparken();
        String question = "{\"ids\": [\"%s\", \"%s\"]}".formatted(id, UUID.randomUUID());

        // When
        Response answer = Api.as(Persona.NETWORK_SERVICE).body(question).post("/internal/area-classes");
        Response refused = Api.as(Persona.HORSENS).body(question).post("/internal/area-classes");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.municipalityCode", contains("615"))
                .body("items[0].classes.size()", equalTo(1));
        refused.then().statusCode(403);
    }

    @Test
    void figuresThatAreToldMakeTheClassesOfAreasNew() {
        // Given
        UUID area = Given.sundparken();
        UUID ofRegion = Given.sundparken();
        Instant registered = Instant.parse(
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + ofRegion).path("updatedAt"));
        String listed = "?municipalityCode=615&limit=500&changedSince=" + registered.plus(1, ChronoUnit.MICROS);

        // When
        Given.observed(area, "basic-school-only-pct", 2018, "78.4");

        // Then
        for (String path : List.of("/v1/classifications", "/v1/early-warnings")) {
            Api.as(Persona.FRONTEND)
                    .get(path + listed)
                    .then()
                    .statusCode(200)
                    .body("items.housingAreaId", hasItem(area.toString()));
        }
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 310000}")
                .put("/v1/reference-values/gross-income-dkk/1082/1994")
                .then()
                .statusCode(201);
        Api.as(Persona.FRONTEND)
                .get("/v1/classifications" + listed)
                .then()
                .body("items.housingAreaId", hasItem(ofRegion.toString()));
    }

    @Test
    void explainsSundparkenOfMay2019AsFarAsTheFiguresGo() {
        // Given
        UUID id = Given.sundparken();
        Given.observed(id, "outside-work-and-education-pct", 2018, "47.8");
        Given.observed(id, "basic-school-only-pct", 2018, "78.4");

        // When
        Response answer =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/classification?listDate=2019-12-01");

        // Then
        answer.then()
                .statusCode(200)
                .body("listDate", equalTo("2019-12-01"))
                .body("lawVersion", equalTo("almenboligloven-61a-2018"))
                .body("classes", contains("undetermined"))
                .body("determined", equalTo(false))
                .body("criteria.find {it.criterion == 'basic-school-only-pct'}.met", equalTo(true))
                .body("criteria.find {it.criterion == 'basic-school-only-pct'}.value", equalTo(78.4f))
                .body("criteria.find {it.criterion == 'basic-school-only-pct'}.threshold", equalTo(60))
                .body("criteria.find {it.criterion == 'basic-school-only-pct'}.operator", equalTo("greater-than"))
                .body("criteria.find {it.criterion == 'basic-school-only-pct'}.basis[0].year", equalTo(2018))
                .body("criteria.find {it.criterion == 'outside-work-and-education-pct'}.met", nullValue())
                .body("criteria.find {it.criterion == 'outside-work-and-education-pct'}.missing[0].year", equalTo(2017))
                .body("gate.met", nullValue())
                .body("consecutiveYears", equalTo(0));
    }

    @Test
    void readsRegionAndCountryFromTheReferenceValues() {
        // Given
        UUID id = Given.sundparken();
        Given.observed(id, "residents", 2016, "1000");
        Given.observed(id, "gross-income-dkk", 2015, "165000");
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 300000}")
                .put("/v1/reference-values/gross-income-dkk/1082/2015")
                .then()
                .statusCode(201);

        // When
        Response answer =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/classification?listDate=2016-12-01");

        // Then
        answer.then()
                .body("criteria.find {it.criterion == 'gross-income-index-pct'}.value", equalTo(55))
                .body("criteria.find {it.criterion == 'gross-income-index-pct'}.met", equalTo(false))
                .body("criteria.find {it.criterion == 'residents'}.met", equalTo(true))
                .body("gate", nullValue());
    }

    @Test
    void listsTheAreasOfAClass() {
        // Given
        UUID listed = Given.sundparken();
        for (int year : new int[] {2017, 2018}) {
            Given.observed(listed, "outside-work-and-education-pct", year, "45");
        }
        Given.observed(listed, "basic-school-only-pct", 2018, "61");
        Given.observed(listed, "residents", 2019, "1500");
        UUID open = Given.sundparken();

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .get("/v1/classifications?listDate=2019-12-01&class=udsat-boligomraade&limit=500");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.housingAreaId", hasItem(listed.toString()))
                .body("items.housingAreaId", not(hasItem(open.toString())));
    }

    @Test
    void aDraftGivesNoClassToAnybody() {
        // Given
        UUID id = Given.sundparken();
        Api.as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"value\": 900, \"status\": \"draft\"}")
                .put("/v1/housing-areas/" + id + "/observations/residents/2019")
                .then()
                .statusCode(201);

        // When
        Response answer =
                Api.as(Persona.HORSENS).get("/v1/housing-areas/" + id + "/classification?listDate=2019-12-01");
        Response list = Api.as(Persona.HORSENS).get("/v1/classifications?listDate=2019-12-01&class=none&limit=500");

        // Then
        answer.then().body("classes", contains("undetermined"));
        list.then().body("items.housingAreaId", not(hasItem(id.toString())));
    }

    @Test
    void refusesADayBeforeTheFirstListAndAnUnknownClass() {
        // Given
        UUID id = Given.sundparken();

        // When
        Response early =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/classification?listDate=2009-01-01");
        Response unknown = Api.as(Persona.FRONTEND).get("/v1/classifications?class=nice");

        // Then
        early.then().statusCode(422).body("code", equalTo("no-list-yet"));
        unknown.then().statusCode(422).body("errors[0].pointer", equalTo("?class"));
    }
}
