package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AddressApiTest {

    private static final String LOOKUP = "/v1/housing-areas/address-lookup";

    @Test
    void anAddressLeadsToItsAreaOfTheDay() {
        // Given
        UUID area = Given.sundparken();
        UUID address = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        Response added = add(area, "\"2019-01-01\"", address);
        Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"validity\": {\"to\": \"2020-01-01\"}}")
                .patch("/v1/housing-areas/" + area + "/addresses/" + added.path("items[0].id"))
                .then()
                .statusCode(200);

        // When
        Response many = Api.as(Persona.FRONTEND)
                .body("{\"addressIds\": [\"" + address + "\", \"" + elsewhere + "\"], \"on\": \"2019-12-31\"}")
                .post(LOOKUP);
        Response later = Api.as(Persona.FRONTEND)
                .body("{\"addressId\": \"" + address + "\", \"on\": \"2020-01-01\"}")
                .post(LOOKUP);

        // Then
        many.then().statusCode(200).body("items.housingAreaId", contains(area.toString(), null));
        later.then().statusCode(200).body("items[0].housingAreaId", nullValue());
    }

    @Test
    void anAddressLiesInOneAreaAtATime() {
        // Given
        UUID area = Given.sundparken();
        UUID other = Given.sundparken();
        UUID address = UUID.randomUUID();
        add(area, "\"2019-01-01\", \"to\": \"2021-01-01\"", address).then().statusCode(200);

        // When
        Response within = add(other, "\"2020-06-01\"", UUID.randomUUID(), address);
        Response after = add(other, "\"2021-01-01\"", address);
        Response again = add(other, "\"2021-01-01\", \"to\": \"2022-01-01\"", address);

        // Then
        within.then()
                .statusCode(422)
                .body("errors.pointer", contains("/addressIds/1"))
                .body("errors.code", contains("address-in-an-area"));
        after.then().statusCode(200);
        again.then().statusCode(200).body("items[0].validity.to", equalTo("2022-01-01"));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + other + "/addresses")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whatIsNoQuestionIsTold() {
        // Given
        String both = "{\"addressId\": \"%1$s\", \"addressIds\": [\"%1$s\"]}".formatted(UUID.randomUUID());
        UUID twice = UUID.randomUUID();

        // When
        Response answer = Api.as(Persona.FRONTEND).body(both).post(LOOKUP);
        Response repeated = add(Given.sundparken(), "\"2019-01-01\"", twice, twice);

        // Then
        answer.then().statusCode(422).body("errors.code", contains("one-or-many"));
        repeated.then().statusCode(422).body("errors.pointer", contains("/addressIds/1"));
    }

    private static Response add(UUID area, String from, UUID... addresses) {
        String ids = "\""
                + String.join(
                        "\", \"", Arrays.stream(addresses).map(UUID::toString).toList()) + "\"";
        return Api.as(Persona.HORSENS)
                .body("{\"addressIds\": [" + ids + "], \"validity\": {\"from\": " + from + "}}")
                .post("/v1/housing-areas/" + area + "/addresses");
    }
}
