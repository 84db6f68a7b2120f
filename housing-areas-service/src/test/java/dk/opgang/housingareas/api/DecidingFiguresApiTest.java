package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not see a small area's figures does not decide whether they are shown. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DecidingFiguresApiTest {

    private UUID area;

    @BeforeEach
    void aSmallArea() {
        area = Given.sundparken();
        Given.observed(area, "residents", 2018, "80");
        Given.observed(area, "convicted-pct", 2018, "1.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"residents", "households", "working-age-residents"})
    void landlordTellsNoSizeWhateverTheWay(String indicator) {
        // Given
        String row = "[{\"housingAreaId\": \"%s\", \"indicator\": \"%s\", \"year\": 2017, \"value\": 1000%s}]";
        String table = """
                {"mapping": {"area": {"constant": "%s"}, "indicator": {"constant": "%s"},
                   "year": {"column": "T"}, "value": "I"}, "data": "T;I\\n2019;1000"}""".formatted(area, indicator);

        // When
        Response single = put(Persona.ODINSGAARDEN, indicator, 2019, "{\"value\": 1000}");
        Response draft = put(Persona.ODINSGAARDEN, indicator, 2019, "{\"value\": 1000, \"status\": \"draft\"}");
        Response batch = Api.as(Persona.ODINSGAARDEN)
                .body(row.formatted(area, indicator, ""))
                .post("/v1/observation-batches");
        Response imported =
                Api.as(Persona.ODINSGAARDEN).body(table).post("/v1/observation-imports?format=statbank-csv");

        // Then
        single.then().statusCode(403).body("code", equalTo("figure-not-yours"));
        draft.then().statusCode(403);
        for (Response answer : new Response[] {batch, imported}) {
            answer.then().statusCode(201).body("rows.rejected", equalTo(1));
            Api.as(Persona.ODINSGAARDEN)
                    .get(answer.header("Location") + "/rejections")
                    .then()
                    .body("items[0].errors.code", contains("figure-not-yours"));
        }
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations/convicted-pct/2018")
                .then()
                .body("value", nullValue());
    }

    @Test
    void landlordCorrectsNoKindOfHouseholdsThatHidesOthers() {
        // Given
        UUID other = Given.sundparken();
        Given.observed(other, "households", 2018, "60");
        Given.observed(other, "single-men-households-pct", 2018, "1.67");
        Given.observed(other, "single-women-households-pct", 2018, "38.33");
        Given.observed(other, "couple-households-pct", 2018, "40");
        Given.observed(other, "other-households-pct", 2018, "20");
        String path = "/v1/housing-areas/" + other + "/observations/single-men-households-pct/2018";

        // When
        Response correction = Api.as(Persona.ODINSGAARDEN)
                .header("If-Match", Api.as(Persona.ODINSGAARDEN).get(path).header("ETag"))
                .body("{\"value\": 30}")
                .put(path);
        Response otherYear = Api.as(Persona.ODINSGAARDEN)
                .header("If-None-Match", "*")
                .body("{\"value\": 30}")
                .put(path.replace("2018", "2017"));

        // Then
        correction.then().statusCode(403).body("code", equalTo("figure-not-yours"));
        otherYear.then().statusCode(201);
    }

    @Test
    void municipalityTellsThemInImportsOfItsOwn() {
        // Given
        String table = """
                {"mapping": {"area": {"constant": "%s"}, "indicator": {"constant": "households"},
                   "year": {"column": "T"}, "value": "I"}, "data": "T;I\\n2018;40\\n2019;41"}""".formatted(area);

        // When
        Response imported = Api.as(Persona.HORSENS).body(table).post("/v1/observation-imports?format=statbank-csv");
        Response landlord = put(Persona.ODINSGAARDEN, "non-western-pct", 2018, "{\"value\": 30}");

        // Then
        imported.then().statusCode(201).body("rows.created", equalTo(2));
        landlord.then().statusCode(201);
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/observations?year=2018")
                .then()
                .body("items.findAll { it.indicator.endsWith('-pct') }.value", everyItem(nullValue()))
                .body("items.value", hasItem(40));
    }

    private Response put(Persona persona, String indicator, int year, String body) {
        return Api.as(persona)
                .header("If-None-Match", "*")
                .body(body)
                .put("/v1/housing-areas/" + area + "/observations/" + indicator + "/" + year);
    }
}
