package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class ComparisonApiTest {

    private static final String INDICATOR = "outside-work-and-education-pct";

    @Test
    void areaStandsBesideItsSurroundings() {
        // Given
        UUID area = Given.area(Persona.ADMIN, "741", "90100009");
        Given.observed(area, INDICATOR, 2011, "47.8");
        reference("741", 2011, "23.9");
        reference("1082", 2011, "20");
        reference("national", 2012, "18");

        // When
        Response one = Api.as(Persona.FRONTEND).get(path(area) + "?fromYear=2011&toYear=2012&indicator=" + INDICATOR);
        Response all = Api.as(Persona.FRONTEND).get(path(area));
        Response csv = Api.as(Persona.FRONTEND).accept("text/csv").get(path(area));

        // Then
        one.then()
                .statusCode(200)
                .body("municipalityCode", equalTo("741"))
                .body("rows.year", contains(2011, 2012))
                .body("rows[0].area", equalTo(47.8f))
                .body("rows[0].municipality.index", equalTo(200.00f))
                .body("rows[0].municipality.gap", equalTo(23.9f))
                .body("rows[0].region.gap", equalTo(27.8f))
                .body("rows[0].national", nullValue())
                .body("rows[1].area", nullValue())
                .body("rows[1].national.value", equalTo(18))
                .body("rows[1].national.index", nullValue());
        all.then().body("rows.year", contains(2011));
        csv.then().body(startsWith("indicator,year,area,municipality,municipality.index,municipality.gap,region,"));
    }

    @Test
    void faultsOfTheQuestionAreToldTogether() {
        // Given
        UUID area = Given.sundparken();

        // When
        Response unknown = Api.as(Persona.FRONTEND).get(path(area) + "?indicator=happiness&fromYear=1066");
        Response turned = Api.as(Persona.FRONTEND).get(path(area) + "?fromYear=2012&toYear=2011");

        // Then
        unknown.then().statusCode(422).body("errors.code", containsInAnyOrder("unknown-code", "out-of-range"));
        turned.then().statusCode(422).body("errors.pointer", hasItem("?toYear"));
    }

    private static void reference(String scope, int year, String value) {
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": " + value + "}")
                .put("/v1/reference-values/" + INDICATOR + "/" + scope + "/" + year)
                .then()
                .statusCode(201);
    }

    private static String path(UUID area) {
        return "/v1/housing-areas/" + area + "/comparisons";
    }
}
