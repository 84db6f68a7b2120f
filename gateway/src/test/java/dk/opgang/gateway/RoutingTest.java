package dk.opgang.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutingTest extends GatewayTest {

    @TestHTTPResource(value = "/", management = true)
    String management;

    @ParameterizedTest
    @CsvSource({
        "/v1/participants, participants",
        "/v1/participants/1/education-readiness?limit=2, participants",
        "/v1/participant-batches/1, participants",
        "/v1/placements/1, initiatives",
        "/v1/network/meetings.ics, network",
        "/v1/events?after=1, network",
    })
    void theServiceOfThePathAnswers(String path, String service) {
        // When
        Response answer = asHorsens().get(path);

        // Then
        answer.then().statusCode(200).body("service", equalTo(service)).body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/unknown",
                "/v1/participants-of-nobody",
                "/v1/participants/%2e%2e/%2e%2e/q/metrics",
                "/v1/participants/..;/..;/q/metrics",
                "/q/metrics",
                "/q/openapi",
                "/q/dev-ui",
                "/internal/problems",
                "/nothing",
            })
    void whatLeadsNowhereIsNotFound(String path) {
        // When
        Response answer = asHorsens().get(path);

        // Then
        answer.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aPostedBodyArrives() {
        // When
        Response answer =
                asHorsens().contentType("application/json").body("{\"a\":1}").post("/v1/participants");

        // Then
        answer.then()
                .body("method", equalTo("POST"))
                .body("bytes", equalTo(7))
                .body("headers.'content-type'", equalTo("application/json"))
                .body("headers.expect", nullValue());
    }

    @Test
    void whatCannotBeUnpackedOrReadIsRefusedHere() {
        // When
        Response packed = asHorsens()
                .header("Content-Encoding", "br")
                .contentType("application/json")
                .body("{}")
                .post("/v1/participants");
        Response twice =
                asHorsens().header("Content-Encoding", "gzip, gzip").body("{}").post("/v1/participants");
        Response known =
                asHorsens().header("Content-Encoding", "identity").body("{}").post("/v1/participants");

        // Then
        packed.then().statusCode(415).header("Accept-Encoding", "gzip, identity");
        twice.then().statusCode(415).body("code", equalTo("unsupported-media-type"));
        known.then().statusCode(200).body("headers.'content-encoding'", nullValue());
    }

    @Test
    void aRefusedMethodIsAnsweredWithThoseThatAre() {
        // When
        Response answer = asHorsens().delete("/v1/participants/read-only");

        // Then
        answer.then().statusCode(405).contentType("application/problem+json").header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/participants, 'GET, HEAD, OPTIONS'",
        "/v1/participants/1, 'DELETE, OPTIONS'",
        "/v1/participants/read-only, 'GET, HEAD, OPTIONS'",
        "/v1/code-lists, 'GET, HEAD, OPTIONS'",
    })
    void everybodyMayAskForTheMethodsOfAnAddress(String path, String allowed) {
        // When
        Response answer = given().options(path);

        // Then
        answer.then().statusCode(204).header("Allow", allowed);
    }

    @Test
    void whatNoServiceHasCanDoNothing() {
        // When
        Response answer = given().options("/v1/participants/1/nothing");

        // Then
        answer.then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({"deleted, 204", "unchanged, 304"})
    void answersWithoutABodyStaySo(String path, int status) {
        // When
        Response answer = asHorsens().get("/v1/participants/" + path);

        // Then
        answer.then().statusCode(status).body(equalTo("")).header("Transfer-Encoding", nullValue());
    }

    @Test
    void theHealthOfTheGatewayItselfIsPublic() {
        // When
        Response answer = get("/q/health/ready");

        // Then
        answer.then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsAndHealthAreOnThePortOfTheOperator() {
        // Given
        asHorsens().get("/v1/participants");
        given().auth().oauth2("no token").get("/v1/participants");
        get("/no/such/page/" + UUID.randomUUID());

        // When
        Response metrics = get(management + "metrics");
        Response started = get(management + "health/started");

        // Then
        metrics.then()
                .statusCode(200)
                .body(containsString("opgang_gateway_circuit_state{"))
                .body(containsString("opgang_gateway_upstream_seconds_bucket{service=\"participants\""))
                .body(containsString("opgang_gateway_refused_total{code=\"not-found\""))
                .body(containsString("opgang_gateway_token_checks_total{outcome=\"accepted\""))
                .body(containsString("opgang_gateway_token_checks_total{outcome=\"refused\""))
                .body(containsString("opgang_gateway_bytes_total{direction=\"out\""))
                .body(containsString("opgang_gateway_streams_open"))
                .body(containsString("opgang_build_info{commit=\"unknown\""))
                .body(containsString("uri=\"/{unknown}\""))
                .body(not(containsString("/no/such")));
        started.then().statusCode(200);
        get("/q/health/started").then().statusCode(404);
    }
}
