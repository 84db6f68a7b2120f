package dk.opgang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeaderTest extends GatewayTest {

    @Test
    void whatAClientSaysOfItselfDoesNotPass() {
        // When
        Response answer = asHorsens()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Connection", "X-Nominated")
                .header("X-Nominated", "hop")
                .get("/v1/participants");

        // Then
        answer.then()
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-host'", startsWith("127.0.0.1"))
                .body("headers.forwarded", matchesRegex("for=127.0.0.1;proto=http;host=\"[a-z0-9.]+:\\d+\""))
                .body("headers.'x-http-method-override'", nullValue())
                .body("headers.'x-nominated'", nullValue());
    }

    @Test
    void aSaneRequestIdIsKept() {
        // When
        Response answer = asHorsens().header("X-Request-Id", "my-own.id_1").get("/v1/participants");

        // Then
        answer.then().header("X-Request-Id", "my-own.id_1").body("headers.'x-request-id'", equalTo("my-own.id_1"));
    }

    @Test
    void aCivilRegistrationNumberIsNoRequestIdAndNoPartOfAPath() {
        // When
        Response byId = asHorsens().header("X-Request-Id", "job-0101901234").get("/v1/participants");
        Response byPath = asHorsens().urlEncodingEnabled(false).get("/v1/participants/010190%2D1234");

        // Then
        byId.then()
                .statusCode(400)
                .header("X-Request-Id", not(containsString("0101901234")))
                .body("errors.code", contains("cpr-as-key"));
        byPath.then().statusCode(400).body(not(containsString("1234"))).body("errors.pointer", contains("path"));
    }

    @Test
    void theTraceOfTheRequestIsTold() {
        // When
        Response answer = asHorsens()
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/participants");

        // Then
        answer.then()
                .header("traceparent", matchesRegex("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-0[01]"))
                .header("Vary", "Accept, Accept-Encoding, Accept-Language")
                .body("headers.traceparent", startsWith("00-0af7651916cd43dd8448eb211c80319c-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "semi;colon", "<script>"})
    void anyOtherIsReplaced(String id) {
        // When
        Response answer = asHorsens().header("X-Request-Id", id).get("/v1/participants");

        // Then
        answer.then()
                .header("X-Request-Id", matchesRegex("[0-9a-f-]{36}"))
                .body("headers.'x-request-id'", equalTo(answer.header("X-Request-Id")));
    }

    @Test
    void theTraceOfTheClientGoesOn() {
        // When
        Response answer = asHorsens()
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/participants");

        // Then
        answer.then().body("headers.traceparent", matchesRegex("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-0."));
    }

    @Test
    void aTraceBeginsHereIfThereIsNone() {
        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then().body("headers.traceparent", matchesRegex("00-[0-9a-f]{32}-[0-9a-f]{16}-0."));
    }

    @Test
    void theAddressOfAServiceIsNotShown() {
        // When
        Response answer = asHorsens().body("{}").post("/v1/participants/created");

        // Then
        answer.then()
                .statusCode(201)
                .header("Location", "/v1/participants/1")
                .header("Server", nullValue())
                .header("X-Hop", nullValue());
    }

    @Test
    void anOperationThatEndsSaysSoOnEachAnswer() {
        // When
        Response ending = asHorsens().get("/v1/network/ending/one");
        Response refused = given().get("/v1/network/ending/one");
        Response staying = asHorsens().get("/v1/network/ending");

        // Then
        for (Response answer : List.of(ending, refused)) {
            answer.then()
                    .header("Deprecation", "@1798761600")
                    .header("Sunset", "Sat, 01 Jan 2028 00:00:00 GMT")
                    .header("Link", "</docs/changelog>; rel=\"deprecation\"; type=\"text/html\"");
        }
        staying.then()
                .statusCode(200)
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void answersCarrySecurityHeadersOnce() {
        // When
        Response answer = asHorsens().get("/v1/participants");

        // Then
        answer.then()
                .header("API-Version", "1.3.1")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:5173, true",
        "http://127.0.0.1:3000, true",
        "http://localhost.evil.example, false",
        "https://localhost:5173@evil.example, false",
    })
    void frontEndsOfTheSameMachineMayAskInDevelopment(String origin, boolean letIn) {
        // When
        Response answer = asHorsens()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .options("/v1/participants");

        // Then
        answer.then().statusCode(204).header("Access-Control-Allow-Origin", letIn ? equalTo(origin) : nullValue());
    }

    @Test
    void anOriginThatNobodyConfiguredIsNotLetIn() {
        // When
        Response answer = asHorsens().header("Origin", "https://front.example").get("/v1/participants");

        // Then
        answer.then().header("Access-Control-Allow-Origin", not("https://front.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/participants", "/v1/participants/broken", "/health", "/nowhere", "/"})
    void everyAnswerHasOneDateWithATwoDigitDay(String path) {
        // When
        Response answer = asHorsens().get(path);

        // Then
        assertEquals(1, answer.headers().getValues("Date").size());
        answer.then()
                .header("Date", matchesRegex("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT"));
    }

    @Test
    void anAnswerVariesWithAllThatMattered() {
        // When
        Response answer = asHorsens().header("Origin", "http://localhost:5173").get("/v1/participants/varying");

        // Then
        assertEquals(1, answer.headers().getValues("Vary").size());
        answer.then().header("Vary", "Accept, accept-encoding, Accept-Language, Opgang-Purpose, Origin");
    }
}
