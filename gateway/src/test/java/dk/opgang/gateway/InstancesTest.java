package dk.opgang.gateway;

import static dk.opgang.gateway.stub.Waiting.await;
import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.RawService;
import dk.opgang.gateway.stub.TwoInstances;
import dk.opgang.gateway.stub.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service of two instances, and what becomes of a request when one of them fails. */
@QuarkusTest
@TestProfile(InstancesTest.Two.class)
class InstancesTest extends GatewayTest {

    /** Participants in two instances. */
    public static final class Two implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("opgang.gateway.services.participants.url", "${stub.two.urls}");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TwoInstances.class));
        }
    }

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

    @TestHTTPResource("/")
    URI gateway;

    @TestHTTPResource(value = "/", management = true)
    String management;

    @AfterEach
    void bothAreWellAgain() {
        for (RawService one : List.of(TwoInstances.first(), TwoInstances.second())) {
            one.isReady(true);
            one.answers(path -> one.whole());
        }
        await().until(() -> asker().equals("first"));
    }

    @Test
    void anInstanceThatIsNotReadyIsLeftOutAndTakenBack() {
        // When
        TwoInstances.first().isReady(false);

        // Then
        await().until(() -> asker().equals("second"));

        // When
        TwoInstances.first().isReady(true);

        // Then
        await().until(() -> asker().equals("first"));
    }

    @Test
    void aReadGoesToAnotherInstanceIfOneDies() {
        // Given
        TwoInstances.first().answers(path -> "");

        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then().statusCode(200).body(equalTo("\"second\""));
    }

    @Test
    void aChangeWithoutAKeyGoesToNobodyElse() {
        // Given
        TwoInstances.first().answers(path -> "");
        int before = TwoInstances.second().asked();

        // When
        Response answer = asHorsens().body("{}").post("/v1/participants");

        // Then
        answer.then().statusCode(503);
        assertEquals(before, TwoInstances.second().asked());
    }

    /** What is announced does not come, or the last piece is missing: then the connection ends, and nobody takes it for whole. */
    @ParameterizedTest
    @CsvSource({"Content-Length: 100, half", "Transfer-Encoding: chunked, 4|half|", "Transfer-Encoding: chunked, 4|ha"})
    void aCutAnswerNeverLooksWhole(String framing, String body) throws IOException {
        // Given
        String cut = HEAD + framing + "\r\n\r\n" + body.replace("|", "\r\n");
        TwoInstances.first().answers(path -> cut);
        String request = "GET /v1/participants HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token()
                + "\r\nConnection: close\r\n\r\n";

        // When
        String answer = Wire.exchange(gateway, request);

        // Then
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains(framing.toLowerCase(Locale.ROOT)), answer);
        assertFalse(answer.endsWith("0\r\n\r\n"), answer);
    }

    /** There the stream of the request ends and the connection lives on. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"})
    void aCutAnswerNeverLooksWholeOverHttp2Either(String rest) {
        // Given
        TwoInstances.first().answers(path -> HEAD + rest);
        Vertx vertx = new VertxBuilder().serviceProviders(List.of()).init().vertx();
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
        RequestOptions request = new RequestOptions()
                .setAbsoluteURI(gateway.resolve("/v1/participants").toString())
                .putHeader("Authorization", "Bearer " + token());

        // When
        Future<HttpVersion> version = client.request(request)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(answer.version()));

        // Then
        await().until(version::isComplete);
        assertTrue(version.failed(), String.valueOf(version.result()));
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anAnswerThatEndsBeforeItsBodyIsABadGateway() {
        // Given
        TwoInstances.first().answers(path -> HEAD + "Content-Length: 100\r\n\r\n");

        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then().statusCode(502).contentType("application/problem+json").body("code", equalTo("bad-gateway"));
    }

    @Test
    void anAnswerThatIsNoHttpIsABadGateway() {
        // Given
        TwoInstances.first().answers(path -> "220 mail.example ready\r\n\r\n");
        TwoInstances.second().answers(path -> "220 mail.example ready\r\n\r\n");

        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then().statusCode(502).body("code", equalTo("bad-gateway"));
    }

    @Test
    void whileAllInstancesFailNobodyWaitsForThem() {
        // Given
        TwoInstances.first().answers(path -> "");
        TwoInstances.second().answers(path -> "");
        for (int i = 0; i < 25; i++) {
            asHorsens().get("/v1/participants");
        }
        int before = TwoInstances.first().asked() + TwoInstances.second().asked();

        // When
        Response answer = asHorsens().get("/v1/participants");
        String metrics = get(management + "metrics").asString();

        // Then
        answer.then()
                .statusCode(503)
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.lessThanOrEqualTo(5))
                .body("code", equalTo("service-unavailable"));
        assertEquals(
                before, TwoInstances.first().asked() + TwoInstances.second().asked());
        assertEquals(
                2,
                metrics.lines()
                        .filter(line -> line.startsWith("opgang_gateway_circuit_state{"))
                        .filter(line -> line.contains("service=\"participants\"") && line.endsWith(" 2.0"))
                        .count());
    }

    private static String asker() {
        return asHorsens().get("/v1/participants").asString().replace("\"", "");
    }
}
