package dk.opgang.gateway;

import static dk.opgang.gateway.stub.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.StubStack;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TightLimitTest.Tight.class)
class TightLimitTest extends GatewayTest {

    private static final int CONNECTIONS = 200;
    private static final int MEBIBYTE = 1 << 20;

    /** Few requests, and one foreign origin that may come in. */
    public static final class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("opgang.gateway.rate.requests", "3"),
                    Map.entry("opgang.gateway.rate.window", "1H"),
                    Map.entry("opgang.gateway.rate.user.requests", "2"),
                    Map.entry("opgang.gateway.rate.anonymous.requests", "3"),
                    Map.entry("opgang.gateway.rate.anonymous.window", "1H"),
                    Map.entry("opgang.gateway.rate.public.requests", "3"),
                    Map.entry("opgang.gateway.rate.public.window", "1H"),
                    Map.entry("opgang.gateway.rate.streams", "1"),
                    Map.entry("opgang.gateway.limits.body.\"/v1/network/budgets\"", "2M"),
                    Map.entry("opgang.gateway.limits.connections-per-address", String.valueOf(CONNECTIONS)),
                    Map.entry("opgang.gateway.cors.origins", "https://front.example"));
        }
    }

    @TestHTTPResource("/")
    URI gateway;

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
                .body("code", equalTo("too-many-requests"))
                .body("violatedPolicies", contains("default"));
    }

    @Test
    void aPersonDoesNotUseUpWhatTheFrontEndHasForAll() {
        // Given
        String loud = StubStack.issuer().token(Map.of("sub", "loud", "azp", "front"), Duration.ofHours(1));
        given().auth().oauth2(loud).get("/v1/participants");
        given().auth().oauth2(loud).get("/v1/participants");

        // When
        Response refused = given().auth().oauth2(loud).get("/v1/participants");
        Response other = given().auth().oauth2(tokenOf("front")).get("/v1/participants");

        // Then
        refused.then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"default\";q=3;w=3600, \"user\";q=2;w=60")
                .body("violatedPolicies", contains("user"));
        other.then().statusCode(200).header("RateLimit", containsString("\"default\";r=0;"));
    }

    @Test
    void aClientListensToSoManyStreamsAtOnce() throws IOException {
        // Given
        String token = tokenOf("listener");
        String request = "GET /v1/events/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n";

        try (Socket open = new Socket(gateway.getHost(), gateway.getPort())) {
            open.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            open.getInputStream().read();

            // When
            Response second = given().auth().oauth2(token).get("/v1/events/stream");

            // Then
            second.then()
                    .statusCode(429)
                    .header("RateLimit-Policy", containsString("\"streams\";q=1;qu=\"concurrent-requests\""))
                    .header("RateLimit", containsString("\"streams\";r=0"))
                    .body("violatedPolicies", contains("streams"));
        }
    }

    @Test
    void whatEverybodyReadsIsCountedByAddress() {
        // Given
        for (int i = 0; i < 3; i++) {
            given().get("/v1/housing-areas");
        }

        // When
        Response answer = given().get("/v1/knowledge-articles");

        // Then
        answer.then().statusCode(429).body("violatedPolicies", contains("public"));
    }

    @Test
    void whatWasNotFoundNotNewOrTooLargeCountsAsWellAndAPreflightDoesNot() {
        // Given
        String token = tokenOf("counted");

        // When
        Response preflight = given().header("Origin", "https://front.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/participants");
        Response unchanged = given().auth().oauth2(token).get("/v1/participants/unchanged");
        Response missing = given().auth().oauth2(token).get("/v1/nothing-of-the-kind");
        Response tooLarge = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("x".repeat(1 + (1 << 20)))
                .post("/v1/participants");
        Response next = given().auth().oauth2(token).get("/v1/participants");

        // Then
        preflight.then().statusCode(204);
        unchanged.then().statusCode(304).header("RateLimit", containsString("\"default\";r=2"));
        missing.then().statusCode(404).header("RateLimit", containsString("\"default\";r=1"));
        tooLarge.then().statusCode(413).header("RateLimit", containsString("\"default\";r=0"));
        next.then().statusCode(429).body("violatedPolicies", contains("default"));
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

    @Test
    void aPathMayHaveALimitOfItsOwn() {
        // Given
        String token = tokenOf("large");
        String large = "x".repeat(MEBIBYTE + 1);

        // When
        Response below = posted(token, "/v1/network/budgets", large);
        Response above = posted(token, "/v1/network/budgets/one", large.repeat(2));
        Response beside = posted(token, "/v1/network/members", large);

        // Then
        below.then().statusCode(200);
        above.then().statusCode(413).body("limit", equalTo(2 * MEBIBYTE));
        beside.then().statusCode(413).body("limit", equalTo(MEBIBYTE));
    }

    private static Response posted(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    @Test
    void anAddressHasSoManyConnectionsAtOnce() throws IOException {
        // Given
        List<Socket> open = new ArrayList<>();
        int served = 0;
        try {
            for (int i = 0; i < CONNECTIONS + 50; i++) {
                open.add(new Socket(gateway.getHost(), gateway.getPort()));
            }

            // When
            for (Socket connection : open) {
                served += isServed(connection) ? 1 : 0;
            }
        } finally {
            for (Socket connection : open) {
                connection.close();
            }
        }

        // Then
        assertTrue(served > 0 && served <= CONNECTIONS, served + " connections were served");
        await().until(() -> {
            try (Socket next = new Socket(gateway.getHost(), gateway.getPort())) {
                return isServed(next);
            }
        });
    }

    /** Whether a request is answered on the connection; one that is refused is closed without a word. */
    private static boolean isServed(Socket connection) {
        try {
            connection
                    .getOutputStream()
                    .write("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return connection.getInputStream().read() == 'H';
        } catch (IOException e) {
            return false;
        }
    }
}
