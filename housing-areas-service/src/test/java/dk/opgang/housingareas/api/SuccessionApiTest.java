package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SuccessionApiTest {

    @Test
    void mergedAreasKeepTheirSeries() {
        // Given
        UUID north = Given.sundparken();
        UUID south = Given.sundparken();
        UUID both = Given.sundparken();
        Given.observed(north, "residents", 2018, "1000");
        Given.observed(north, "basic-school-only-pct", 2018, "60");
        Given.observed(south, "residents", 2018, "3000");
        Given.observed(south, "basic-school-only-pct", 2018, "40");
        Given.observed(both, "basic-school-only-pct", 2020, "44");
        follow(north, "2019-07-01", both, "100").then().statusCode(201);
        follow(south, "2019-07-01", both, "100").then().statusCode(201);

        // When
        Response answer = series(both, "basic-school-only-pct");

        // Then
        answer.then()
                .statusCode(200)
                .body("weightedBy", equalTo("residents"))
                .body("rows.year", contains(2018, 2020))
                .body("rows.kind", contains("composed", "observed"))
                .body("rows.value", contains(45, 44))
                .body("rows[0].basis.weight", contains(1000, 3000));
        series(both, "residents").then().body("rows.value", contains(4000));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + both + "/successions")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aPartOfASplitAreaIsEstimated() {
        // Given
        UUID whole = Given.sundparken();
        UUID part = Given.sundparken();
        UUID other = Given.sundparken();
        Given.observed(whole, "residents", 2018, "2000");
        Api.as(Persona.HORSENS)
                .body("""
                    {"on": "2019-01-01", "successors": [{"housingAreaId": "%s", "sharePct": 40},
                                                        {"housingAreaId": "%s", "sharePct": 60}]}\
                    """.formatted(part, other))
                .post("/v1/housing-areas/" + whole + "/successions")
                .then()
                .statusCode(201);

        // When
        Response answer = series(part, "residents");

        // Then
        answer.then().body("rows.kind", contains("estimated")).body("rows.value", contains(800));
    }

    @Test
    void yearsBeforeAnAreaExistedDoNotCountAndAreShownBeside() {
        // Given
        UUID before = Given.sundparken();
        Given.observed(before, "residents", 2018, "1900");
        Given.observed(before, "outside-work-and-education-pct", 2018, "46");
        Given.observed(before, "working-age-residents", 2018, "1200");
        UUID area = UUID.fromString(Api.as(Persona.HORSENS)
                .body("{\"name\": \"New\", \"municipalityCode\": \"615\", \"validity\": {\"from\": \"2019-01-01\"}}")
                .post("/v1/housing-areas")
                .path("id"));
        follow(before, "2019-01-01", area, "100").then().statusCode(201);
        for (int year = 2016; year <= 2021; year++) {
            Given.observed(area, "residents", year, "1900");
            Given.observed(area, "non-western-pct", year, "60");
            Given.observed(area, "basic-school-only-pct", year, "65");
            Given.observed(area, "gross-income-index-pct", year, "50");
        }

        // When
        Response answer =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + area + "/classification?listDate=2020-12-01");
        Response list = Api.as(Persona.FRONTEND).get("/v1/classifications?listDate=2020-12-01&limit=500");

        // Then
        answer.then()
                .statusCode(200)
                .body("classes", contains("udsat-boligomraade", "ghettoomraade"))
                .body("consecutiveYears", equalTo(2))
                .body("history.areaExisted", contains(true, true, false, false, false))
                .body("history.met", contains(true, true, null, null, null))
                .body("classStatus.find {it.'class' == 'haardt-ghettoomraade'}.met", nullValue())
                .body("preceding.areas.housingAreaId", contains(before.toString()))
                .body("preceding.comparableFigures.indicator", contains("outside-work-and-education-pct"))
                .body("preceding.comparableFigures.value", contains(46))
                .body("preceding.comparableFigures.kind", contains("composed"));
        list.then().body("items.find {it.housingAreaId == '" + area + "'}.consecutiveYears", equalTo(2));
    }

    @Test
    void whatCannotFollowIsTold() {
        // Given
        UUID first = Given.sundparken();
        UUID second = Given.sundparken();
        follow(first, "2019-01-01", second, "100").then().statusCode(201);

        // When
        Response circle = follow(second, "2020-01-01", first, "100");
        Response part = follow(second, "2020-01-01", second, "50");
        Response twice = follow(
                second, "2020-01-01", first, "50}, {\"housingAreaId\": \"%s\", \"sharePct\": 50".formatted(first));
        Response unknown = follow(second, "2020-01-01", UUID.randomUUID(), "100");
        Response question = Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + first + "/comparable-series?indicator=happiness&fromYear=2020&toYear=2019");

        // Then
        circle.then().statusCode(422).body("errors.code", contains("circular-succession"));
        part.then().statusCode(422).body("errors.code", contains("shares-not-whole"));
        twice.then().statusCode(422).body("errors.code", contains("repeated-area"));
        unknown.then().statusCode(422).body("errors.code", contains("unknown-area"));
        question.then().statusCode(422).body("errors.pointer", hasItems("?indicator", "?fromYear"));
    }

    private static Response follow(UUID area, String on, UUID successor, String share) {
        return Api.as(Persona.HORSENS)
                .body("""
                    {"on": "%s", "successors": [{"housingAreaId": "%s", "sharePct": %s}]}\
                    """.formatted(on, successor, share))
                .post("/v1/housing-areas/" + area + "/successions");
    }

    private static Response series(UUID area, String indicator) {
        return Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/comparable-series?fromYear=2015&toYear=2022&indicator="
                        + indicator);
    }
}
