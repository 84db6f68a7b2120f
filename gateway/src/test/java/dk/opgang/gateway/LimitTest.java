package dk.opgang.gateway;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitTest extends GatewayTest {

    private static final int MORE_THAN_ALLOWED = 1_048_577;

    @TestHTTPResource("/v1/participants")
    URI participants;

    @Test
    void aBodyThatSaysItIsTooLongIsRefused() {
        // When
        Response answer = asHorsens().body(new byte[MORE_THAN_ALLOWED]).post("/v1/participants");

        // Then
        answer.then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("payload-too-large"))
                .body("limit", equalTo(1_048_576));
    }

    @Test
    void aBodyThatTurnsOutTooLongIsRefused() throws Exception {
        // Given
        HttpRequest chunked = HttpRequest.newBuilder(participants)
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[3 * MORE_THAN_ALLOWED])))
                .version(HttpClient.Version.HTTP_1_1)
                .build();

        // When
        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());

        // Then
        Assertions.assertEquals(413, answer.statusCode());
        Assertions.assertTrue(answer.body().contains("payload-too-large"), answer.body());
    }

    @Test
    void aBodyAsLongAsAllowedPasses() {
        // When
        Response answer = asHorsens().body(new byte[MORE_THAN_ALLOWED - 1]).post("/v1/participants");

        // Then
        answer.then().statusCode(200).body("bytes", equalTo(MORE_THAN_ALLOWED - 1));
    }

    @Test
    void tooManyHeadersAreRefused() {
        // When
        Response answer = asHorsens().header("X-Long", "x".repeat(17_000)).get("/v1/participants");

        // Then
        answer.then().statusCode(431).body("code", equalTo("headers-too-large")).body("limit", equalTo(16_384));
    }

    @Test
    void anAddressCanBeTooLong() {
        // When
        Response answer = asHorsens().get("/v1/participants?q=" + "x".repeat(9_000));

        // Then
        answer.then().statusCode(414).body("code", equalTo("uri-too-long")).body("limit", equalTo(8_192));
    }

    @Test
    void methodsThatNobodyNeedsAreRefused() {
        // When
        Response answer = asHorsens().request("TRACE", "/v1/participants");

        // Then
        answer.then().statusCode(405).header("Allow", startsWith("GET, ")).body("code", equalTo("method-not-allowed"));
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then()
                .header("RateLimit-Policy", "\"default\";q=5000;w=10")
                .header("RateLimit", matchesRegex("\"default\";r=\\d+;t=1"));
    }
}
