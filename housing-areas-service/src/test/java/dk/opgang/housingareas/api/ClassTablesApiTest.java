package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Classes, early warnings and the way out as tables: what figures leave open is told from what they settle. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ClassTablesApiTest {

    private static final String JSON_STAT = "application/vnd.json-stat+json";
    private static final String LIST = "listDate=2019-12-01";

    @Test
    void classesOfAreasNameTheOpenOnes() {
        // Given
        UUID listed = WayOutApiTest.exposed();
        UUID unknown = Given.sundparken();

        // When
        Response csv =
                Api.as(Persona.FRONTEND).accept("text/csv").get("/v1/classifications?limit=500&delimiter=;&" + LIST);
        Response cube = Api.as(Persona.FRONTEND).accept(JSON_STAT).get("/v1/classifications?limit=500&" + LIST);

        // Then
        csv.then()
                .statusCode(200)
                .body(startsWith("housingAreaId;udsat-boligomraade;ghettoomraade;haardt-ghettoomraade;consecutiveYears;"
                        + "name;municipalityCode;listDate;lawVersion;classes;determined;undetermined\r\n"))
                .body(containsString(listed + ";1;;;0;Sundparken;615;2019-12-01;almenboligloven-61a-2018;"
                        + "udsat-boligomraade;false;ghettoomraade haardt-ghettoomraade\r\n"))
                .body(containsString(unknown + ";;;;0;Sundparken;"));
        cube.then()
                .body("id", equalTo(List.of("housingAreaId", "measure")))
                .body("role.geo", equalTo(List.of("housingAreaId")))
                .body("dimension.housingAreaId.category.label.'" + listed + "'", equalTo("Sundparken"))
                .body("status.values()", hasItem("undetermined"));
    }

    @Test
    void criteriaOfOneAreaNameTheOpenOnes() {
        // Given
        UUID id = WayOutApiTest.exposed();

        // When
        Response csv =
                Api.as(Persona.FRONTEND).accept("text/csv").get("/v1/housing-areas/" + id + "/classification?" + LIST);

        // Then
        csv.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body(startsWith(
                        "set,criterion,value,threshold,distance,met,operator,thresholdSource,source,confidence,"
                                + "undetermined\r\n"))
                .body(
                        containsString(
                                "main,basic-school-only-pct,65,60,5,1,greater-than,almenboligloven § 61 a,almenboligloven § 61 a,A,\r\n"))
                .body(containsString("main,non-western-pct,,50,,,greater-than,almenboligloven § 61 a,"
                        + "almenboligloven § 61 a,A,value distance met\r\n"));
    }

    @Test
    void earlyWarningsHaveARowForEachCriterion() {
        // Given
        UUID id = WayOutApiTest.exposed();
        String path = "/v1/early-warnings?municipalityCode=615&limit=500&" + LIST;

        // When
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path);
        Response cube = Api.as(Persona.FRONTEND).accept(JSON_STAT).get(path);

        // Then
        csv.then()
                .statusCode(200)
                .body(containsString(id + ",main,basic-school-only-pct,65,60,5,1,,Sundparken,615,2019-12-01,on-list,"
                        + "udsat-boligomraade,udsat-boligomraade,greater-than,,\r\n"));
        cube.then()
                .body("id", equalTo(List.of("housingAreaId", "set", "criterion", "measure")))
                .body("dimension.measure.category.index", hasItems("value", "threshold", "trendPerYear"))
                .body("status.values()", hasItem("undetermined"));
    }

    @Test
    void wayOutHasARowForEachCriterionOfEachList() {
        // Given
        String path = "/v1/housing-areas/" + WayOutApiTest.exposed() + "/way-out?" + LIST;

        // When
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path);
        Response cube = Api.as(Persona.FRONTEND).accept(JSON_STAT).get(path);
        Response delimiter = Api.as(Persona.FRONTEND).get(path + "&delimiter=tab");

        // Then
        csv.then()
                .statusCode(200)
                .body(startsWith("listDate,set,criterion,value,threshold,distance,met,needed,neededEachOpenYear,"
                        + "residentsToMove,role,operator,direction,unit,reachable,open,undetermined\r\n"))
                .body(containsString("2020-12-01,main,outside-work-and-education-pct,45,40,5,1,5,10,100,counted,"
                        + "greater-than,down,percent,true,true,\r\n"));
        cube.then()
                .body("role.time", equalTo(List.of("listDate")))
                .body("status.values()", hasItem("undetermined"))
                .body("status.values()", not(hasItem("suppressed")));
        delimiter.then().statusCode(400).body("errors.code", hasItem("unknown-delimiter"));
    }

    @Test
    void areasAreCountedByClass() {
        // Given
        String path = "/v1/classifications/counts?municipalityCode=851&" + LIST;
        Given.area(Persona.AALBORG, "851", "90100009");
        UUID small = Given.area(Persona.AALBORG, "851", "90100009");
        Given.observed(small, "residents", 2019, "900");

        // When
        Response counts = Api.as(Persona.FRONTEND).get(path);
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path);

        // Then
        int areas = counts.path("areas");
        counts.then()
                .statusCode(200)
                .body("undetermined", equalTo(areas - 1))
                .body(
                        "classes.collect { it['class'] }",
                        equalTo(List.of("udsat-boligomraade", "ghettoomraade", "haardt-ghettoomraade")))
                .body("classes[0].open", equalTo(areas - 1));
        csv.then().body(startsWith("class,areas,open\r\nudsat-boligomraade,0," + (areas - 1) + "\r\n"));
    }
}
