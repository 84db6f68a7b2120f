package dk.opgang.gateway;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a single connection to each service, whatever one request keeps is missing to the next. */
@QuarkusTest
@TestProfile(GivenBackTest.OneConnection.class)
class GivenBackTest extends GatewayTest {

    /** One connection, and clients that must send their bodies within a second. */
    public static final class OneConnection implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "opgang.gateway.services.housing-areas.url", "${stub.housing-areas.url}",
                    "opgang.gateway.services.initiatives.url", "${stub.initiatives.urls}",
                    "opgang.gateway.timeouts.headers", "1S",
                    "opgang.gateway.timeouts.idle-client", "2S",
                    "opgang.gateway.pool.requests", "1",
                    "opgang.gateway.pool.batches", "1",
                    "opgang.gateway.timeouts.body-window", "1S",
                    "opgang.gateway.timeouts.connect", "2S",
                    "opgang.gateway.timeouts.response", "3S");
        }
    }

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/participants/stalled",
                "/v1/participants/always-dropped",
                "/v1/participants/broken",
                "/v1/participants/refused",
                "/v1/participants/unchanged"
            })
    void aConnectionIsFreeAgainAfter(String path) {
        // Given
        asHorsens().get(path);

        // When
        var next = asHorsens().get("/v1/participants");

        // Then
        next.then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Odd: one\u0001two",
                "X Odd: blank",
                "X-\u00e6: letter",
                "X[1]: bracket",
                "X-Odd: \u007f",
                "X-Odd: a\u000bb"
            })
    void aHeaderThatCannotBeSentOnIsRefusedAndTakesNothing(String header) throws IOException {
        // Given
        String request = "GET /v1/participants HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                + "\r\nConnection: close\r\n" + header + "\r\n\r\n";

        // When
        String answer = Wire.exchange(gateway, request);

        // Then
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        asHorsens().get("/v1/participants").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/participants", "/v1/placement-batches"})
    void aBodyThatStopsIsGivenUp(String path) throws IOException {
        // Given
        String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                + "\r\nContent-Type: application/json\r\n";

        // When
        String announced = Wire.exchange(gateway, head + "Content-Length: 100\r\n\r\n[{");
        String chunked = Wire.exchange(gateway, head + "Transfer-Encoding: chunked\r\n\r\n2\r\n[{\r\n");

        // Then
        for (String answer : new String[] {announced, chunked}) {
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("request-timeout"), answer);
        }
        asHorsens().body("{}").post("/v1/participants").then().statusCode(200);
        asHorsens().body("{}").post("/v1/placement-batches").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "G, HTTP/1.1 408",
        "GET / HTTP/1.1, HTTP/1.1 408",
        "GET / HTTP/1.1|Host: x|X-, HTTP/1.1 408",
        "PRI * HTTP/2.0|, HTTP/1.1 408",
        "'',''",
    })
    void headersThatDoNotComeAreNotWaitedFor(String sent, String expected) throws IOException {
        // When
        String answer = Wire.exchange(gateway, sent.replace("|", "\r\n"));

        // Then
        assertTrue(answer.startsWith(expected) && answer.isEmpty() == expected.isEmpty(), answer);
        assertTrue(expected.isEmpty() || answer.contains("request-timeout"), answer);
    }

    /** Nothing was sent yet, so that a change goes to the other one as well. */
    @Test
    void anInstanceThatCannotBeReachedIsPassedOver() {
        // When
        var read = asHorsens().get("/v1/placements");
        var posted = asHorsens().body("{}").post("/v1/placements");

        // Then
        read.then().statusCode(200);
        posted.then().statusCode(200).body("bytes", equalTo(2));
    }

    @Test
    void aRefusedBodyThatStopsHoldsItsConnectionNoLongerEither() throws IOException {
        // Given
        String request = "POST /v1/participants HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n[{";

        // When
        String answer = Wire.exchange(gateway, request);

        // Then
        assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
    }

    @Test
    void aBodyThatABusyServiceHoldsBackIsNotSlow() {
        // When
        var answer =
                asHorsens().header("X-Pace", "slow").body(new byte[4_000_000]).post("/v1/placement-batches");

        // Then
        answer.then().statusCode(200).body("bytes", equalTo(4_000_000));
    }
}
