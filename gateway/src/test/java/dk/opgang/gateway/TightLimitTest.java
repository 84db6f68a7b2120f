package dk.opgang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.gateway.stub.StubStack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TightLimitTest.Tight.class)
class TightLimitTest extends GatewayTest {

    /** Few requests, and one foreign origin that may come in. */
    public static final class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "opgang.gateway.rate.requests", "3",
                    "opgang.gateway.rate.window", "1H",
                    "opgang.gateway.cors.origins", "https://front.example");
        }
    }

    private static String tokenOf(String client) {
        return StubStack.issuer().token(Map.of("sub", client, "azp", client), Duration.ofHours(1));
    }

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeBack() {
        // Given
        String token = tokenOf("busy");
        for (int i = 0; i < 3; i++) {
            given().auth().oauth2(token).get("/v1/participants");
        }

        // When
        Response answer = given().auth().oauth2(token).get("/v1/participants");

        // Then
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.greaterThan(600))
                .header("RateLimit", containsString("r=0;"))
                .body("code", equalTo("too-many-requests"));
    }

    @Test
    void anotherClientIsNotTouched() {
        // Given
        for (int i = 0; i < 4; i++) {
            given().auth().oauth2(tokenOf("loud")).get("/v1/participants");
        }

        // When
        Response answer = given().auth().oauth2(tokenOf("quiet")).get("/v1/participants");

        // Then
        answer.then().statusCode(200).header("RateLimit", containsString("r=2;"));
    }

    @Test
    void guessingTokensHasALimitToo() {
        // Given
        for (int i = 0; i < 3; i++) {
            given().auth().oauth2("guess").get("/v1/participants");
        }

        // When
        Response answer = given().auth().oauth2("guess").get("/v1/participants");

        // Then
        answer.then().statusCode(429);
    }

    @Test
    void theConfiguredOriginMayAsk() {
        // When
        Response answer = given().header("Origin", "https://front.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/participants");

        // Then
        answer.then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://front.example")
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }
}
