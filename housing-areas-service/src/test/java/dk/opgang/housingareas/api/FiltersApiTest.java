package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter by which nothing can be found is a fault, not an empty list. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FiltersApiTest {

    @Test
    void filterThatFindsNothingIsRefused() {
        // Given
        String areas = "/v1/housing-areas?municipalityCode=999&housingOrganisation=12345678";
        String organisations = "/v1/housing-organisations?cvr=12345678";
        String values = "/v1/reference-values?indicator=happiness&scope=nowhere";

        // When
        Response area = Api.as(Persona.FRONTEND).get(areas);
        Response organisation = Api.as(Persona.FRONTEND).get(organisations);
        Response value = Api.as(Persona.FRONTEND).get(values);

        // Then
        area.then().statusCode(422).body("errors.code", containsInAnyOrder("unknown-code", "invalid-cvr"));
        organisation.then().statusCode(422).body("errors.code", contains("invalid-cvr"));
        value.then().statusCode(422).body("errors.pointer", containsInAnyOrder("?indicator", "?scope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "housing-areas?name=",
                "housing-organisations?cvr=%20",
                "reference-values?scope=",
                "classifications?class="
            })
    void emptyFilterIsRefused(String path) {
        // Given
        String address = "/v1/" + path;

        // When
        Response answer = Api.as(Persona.FRONTEND).urlEncodingEnabled(false).get(address);

        // Then
        answer.then().statusCode(400).body("errors.code", contains("blank"));
    }

    @Test
    void codeOfAMunicipalityIsFoundInBothItsForms() {
        // Given
        UUID area = Given.sundparken();
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": 93000}")
                .put("/v1/reference-values/residents/615/2021");

        // When
        Response areas = Api.as(Persona.FRONTEND).get("/v1/housing-areas?municipalityCode=0615&limit=500");
        Response values = Api.as(Persona.FRONTEND).get("/v1/reference-values?scope=0615&limit=500");

        // Then
        areas.then().body("items.id", hasItem(area.toString()));
        values.then().body("items", not(empty())).body("items.scope", everyItem(equalTo("615")));
    }

    @Test
    void listsAreNarrowedToSomeAreas() {
        // Given
        UUID area = Given.sundparken();
        String some = "housingAreaId=" + area + "," + UUID.randomUUID();

        // When
        Response areas = Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas?expand=classification&listDate=2019-12-31&count=true&" + some);
        Response own =
                Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + area + "/classification?listDate=2019-12-31");
        Response classes = Api.as(Persona.FRONTEND).get("/v1/classifications?listDate=2019-12-31&count=true&" + some);
        Response warnings = Api.as(Persona.FRONTEND).get("/v1/early-warnings?count=true&" + some);
        Response none = Api.as(Persona.FRONTEND).get("/v1/early-warnings?municipalityCode=999&housingAreaId=all");
        Response many = Api.as(Persona.FRONTEND).get("/v1/classifications?housingAreaId=" + ",".repeat(100));

        // Then
        areas.then().body("items.id", contains(area.toString())).body("count", equalTo(1));
        assertEquals(
                own.path("criteria").toString(),
                areas.path("items[0].classification.criteria").toString());
        areas.then().body("items[0].classification.listDate", equalTo("2019-12-01"));
        classes.then().body("items.housingAreaId", contains(area.toString())).body("count", equalTo(1));
        warnings.then().body("items.housingAreaId", contains(area.toString())).body("count", equalTo(1));
        none.then().statusCode(400).body("errors.pointer", containsInAnyOrder("?municipalityCode", "?housingAreaId"));
        many.then().statusCode(400).body("errors.code", contains("unknown-value"));
    }
}
