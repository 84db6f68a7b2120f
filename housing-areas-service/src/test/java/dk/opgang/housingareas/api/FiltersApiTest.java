package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
}
