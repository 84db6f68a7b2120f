package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures behind which few stand: every reader of figures leaves them out, but for the area's municipality and operators. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HiddenFiguresApiTest {

    private static final String OUTSIDE_WORK = "outside-work-and-education-pct";

    private UUID area;

    @BeforeEach
    void anAreaOfEightyResidents() {
        area = Given.sundparken();
        Given.observed(area, OUTSIDE_WORK, 2017, "41");
        Given.observed(area, "residents", 2018, "80");
        Given.observed(area, "convicted-pct", 2018, "1.25");
    }

    @Test
    void listLeavesOutTheFiguresOfASmallArea() {
        // Given
        String list = path("/observations");

        // When
        Response all = Api.as(Persona.FRONTEND).get(list);
        Response landlord = Api.as(Persona.ODINSGAARDEN).get(list);
        Response neighbour = Api.as(Persona.GREVE).get(list);
        Response own = Api.as(Persona.HORSENS).get(list);
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(list);

        // Then
        for (Response others : new Response[] {all, landlord, neighbour}) {
            others.then()
                    .body("items.value", contains(nullValue(), equalTo(80), nullValue()))
                    .body("items[2].suppressed", contains("value"));
        }
        own.then().body("items.value", contains(41, 80, 1.25f)).body("items[2].suppressed", empty());
        csv.then()
                .body(startsWith("housingAreaId,indicator,year,value,source,dataVersion,suppressed\r\n"))
                .body(containsString(",convicted-pct,2018,,test,,value\r\n"));
    }

    @Test
    void singleFigureIsLeftOutAlsoAsItStood() {
        // Given
        String path = path("/observations/convicted-pct/2018");
        Response told = Api.as(Persona.HORSENS).get(path);
        Api.as(Persona.HORSENS)
                .header("If-Match", told.header("ETag"))
                .body("{\"value\": 0}")
                .put(path)
                .then()
                .statusCode(200);

        // When
        Response now = Api.as(Persona.FRONTEND).get(path);
        Response then = Api.as(Persona.FRONTEND)
                .queryParam("asOf", Instant.parse(told.path("updatedAt")).toString())
                .get(path);

        // Then
        now.then().body("value", nullValue());
        then.then().body("value", nullValue()).body("suppressed", contains("value"));
    }

    @Test
    void remarkTellsALandlordNothingOfAHiddenNeighbour() {
        // Given
        String path = path("/observations/" + OUTSIDE_WORK + "/2018");

        // When
        Response landlord = Api.as(Persona.ODINSGAARDEN)
                .header("If-None-Match", "*")
                .body("{\"value\": 80}")
                .put(path);
        Response municipality = Api.as(Persona.HORSENS).get(path);

        // Then
        landlord.then().statusCode(201).body("value", equalTo(80)).body("remarks", empty());
        municipality.then().body("remarks.code", contains("jump-from-last-year"));
    }

    @Test
    void comparisonLeavesItOutWithWhatIsComputedOfIt() {
        // Given
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 2}")
                .put("/v1/reference-values/convicted-pct/615/2018");

        // When
        Response all = Api.as(Persona.FRONTEND).get(path("/comparisons?indicator=convicted-pct"));
        Response own = Api.as(Persona.HORSENS).get(path("/comparisons?indicator=convicted-pct"));
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path("/comparisons?indicator=convicted-pct"));

        // Then
        all.then()
                .header("Cache-Control", startsWith("public"))
                .body("rows.find { it.year == 2018 }.area", nullValue())
                .body("rows.find { it.year == 2018 }.suppressed", contains("area"))
                .body("rows.find { it.year == 2018 }.municipality.value", equalTo(2))
                .body("rows.find { it.year == 2018 }.municipality.gap", nullValue());
        own.then()
                .header("Cache-Control", startsWith("private"))
                .body("rows.find { it.year == 2018 }.area", equalTo(1.25f));
        csv.then().body(containsString("convicted-pct,2018,,2,,,,,,,,,area "));
    }

    @Test
    void classificationKnowsNothingOfIt() {
        // Given
        String list = "?listDate=2018-12-01";
        String outsideWork = "criteria.find { it.criterion == '" + OUTSIDE_WORK + "' }.";

        // When
        Response all = Api.as(Persona.FRONTEND).get(path("/classification" + list));
        Response own = Api.as(Persona.HORSENS).get(path("/classification" + list));
        Response series = Api.as(Persona.FRONTEND)
                .get(path("/comparable-series?indicator=" + OUTSIDE_WORK + "&fromYear=2017&toYear=2017"));

        // Then
        all.then().body(outsideWork + "basis.value", empty()).body("classes", hasItem("none"));
        own.then().body(outsideWork + "basis.value", contains(41)).body("classes", hasItem("none"));
        series.then().body("rows", empty());
    }

    @Test
    void rareHouseholdsAreLeftOutWithWhatWouldGiveThemAway() {
        // Given
        UUID other = Given.sundparken();
        Given.observed(other, "households", 2018, "60");
        Given.observed(other, "single-men-households-pct", 2018, "1.67");
        Given.observed(other, "single-women-households-pct", 2018, "38.33");
        Given.observed(other, "couple-households-pct", 2018, "40");
        Given.observed(other, "other-households-pct", 2018, "20");
        String path = "/v1/housing-areas/" + other + "/household-composition";

        // When
        Response all = Api.as(Persona.FRONTEND).get(path);
        Response own = Api.as(Persona.HORSENS).get(path);
        Response stat = Api.as(Persona.FRONTEND)
                .accept("application/vnd.json-stat+json")
                .get(path);

        // Then
        all.then()
                .body("rows.sharePct", contains(nullValue(), equalTo(38.33f), equalTo(40), nullValue()))
                .body("rows[0].suppressed", contains("sharePct"))
                .body("years[0].sumPct", nullValue());
        own.then().body("rows.sharePct", contains(1.67f, 38.33f, 40, 20)).body("years[0].sumPct", equalTo(100.00f));
        stat.then().body("value", contains(null, 38.33f, 40, null)).body("status.values()", hasItem("suppressed"));
    }

    @Test
    void batchDecidesAnewAndItsEventsTellNothing() {
        // Given
        UUID other = Given.sundparken();
        String csv = "housingAreaId,indicator,year,value\n" + other + ",convicted-pct,2018,1.25\n" + other
                + ",households,2017,49\n";

        // When
        Api.as(Persona.HORSENS)
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/observation-batches");

        // Then
        List<PublishedEvent> events = Topics.of("opgang.housing-areas.v1", other, 3);
        Map<String, String> told = events.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        it -> it.text("indicator"),
                        it -> it.data().path("value").toString()));
        assertEquals(Map.of("convicted-pct", "null", "households", "49"), told);
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + other + "/observations/convicted-pct/2018")
                .then()
                .body("value", nullValue());
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + other + "/comparisons?indicator=convicted-pct")
                .then()
                .body("rows.find { it.year == 2018 }.suppressed", contains("area"));
    }

    private String path(String what) {
        return "/v1/housing-areas/" + area + what;
    }
}
