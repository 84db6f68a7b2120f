package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole country is answered from no more figures than have a say, and yet as each area alone is. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CountryApiTest {

    @Test
    void runLongerThanTheLawAsksForIsCountedToItsEnd() {
        // Given
        UUID id = Given.sundparken();
        StringBuilder figures = new StringBuilder("housingAreaId,indicator,year,value\n");
        IntStream.rangeClosed(2012, 2024)
                .forEach(year -> figures.append("%1$s,residents,%2$d,2000\n".formatted(id, year))
                        .append("%s,non-western-pct,%d,60\n".formatted(id, year))
                        .append("%s,outside-work-and-education-pct,%d,45\n".formatted(id, year))
                        .append("%s,basic-school-only-pct,%d,65\n".formatted(id, year)));
        posted(figures.toString());

        // When
        Response list = Api.as(Persona.FRONTEND)
                .get("/v1/classifications?listDate=2024-12-01&class=omdannelsesomraade&limit=500");
        Response alone =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/classification?listDate=2024-12-01");

        // Then
        alone.then().body("consecutiveYears", equalTo(11));
        list.then().body("items.find {it.housingAreaId == '" + id + "'}.consecutiveYears", equalTo(11));
    }

    @Test
    void oldFiguresAreCarriedOnIntoEarlyWarningsAsIntoTheWayOut() {
        // Given
        UUID id = Given.area(Persona.GREVE, "253", "90100009");
        posted("""
                housingAreaId,indicator,year,value
                %1$s,residents,2006,1900
                %1$s,residents,2009,2200
                %1$s,non-western-pct,2016,20
                %1$s,outside-work-and-education-pct,2007,44
                %1$s,outside-work-and-education-pct,2008,42
                %1$s,basic-school-only-pct,2013,66
                %1$s,basic-school-only-pct,2016,60
                %1$s,gross-income-dkk,2008,150000
                %1$s,gross-income-dkk,2018,190000
                """.formatted(id));
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 300000}")
                .put("/v1/reference-values/gross-income-dkk/1085/2008")
                .then()
                .statusCode(201);

        // When
        Response warnings =
                Api.as(Persona.FRONTEND).get("/v1/early-warnings?listDate=2019-12-01&municipalityCode=253&limit=500");
        Response wayOut = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + id + "/way-out?listDate=2019-12-01");

        // Then
        String distances = "items.find {it.housingAreaId == '" + id + "'}.distances";
        List<Map<String, Object>> found = warnings.path(distances);
        found.forEach(it -> assertEquals(
                (Object) wayOut.path(
                        "lists[1].gaps.find {it.set == 'main' && it.criterion == '" + it.get("criterion") + "'}.value"),
                it.get("value")));
        assertNotNull(found.getFirst().get("value"));
        warnings.then()
                .body(distances + ".find {it.criterion == 'gross-income-index-pct'}.value", equalTo(50))
                .body(distances + ".find {it.criterion == 'residents'}.trend.perYear", equalTo(100))
                .body(distances + ".find {it.criterion == 'basic-school-only-pct'}.trend.perYear", equalTo(-2));
    }

    private static void posted(String figures) {
        Api.as(Persona.ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(figures)
                .post("/v1/observation-batches?onError=abort")
                .then()
                .body("rows.rejected", equalTo(0));
    }
}
