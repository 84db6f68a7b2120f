package dk.opgang.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests to the service under test, as JSON and not packed; a failed expectation prints request and answer whole. */
public final class Api {

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .httpClient(TestHttpClient.config())
            .logConfig(LogConfig.logConfig()
                    .enableLoggingOfRequestAndResponseIfValidationFails()
                    // Every request and answer is written out beforehand, in case an expectation fails.
                    .enablePrettyPrinting(false));

    private static final TrueToDocument DOCUMENT = new TrueToDocument("/q/openapi?format=json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    /** The id of the resource that was answered; fails if it has none, and tells what was answered. A path expression would be compiled for each call. */
    public static String id(Response answer) {
        String body = answer.asString();
        try {
            JsonNode id = JSON.readTree(body).path("id");
            if (id.isTextual()) {
                return id.asText();
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is no JSON: " + body, e);
        }
        throw new AssertionError(answer.statusCode() + " without an id: " + body);
    }

    /** A request of the persona. */
    public static RequestSpecification as(Persona persona) {
        return withToken(Tokens.of(persona));
    }

    /** A request with the token. */
    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A request without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(CONFIG)
                .filter(DOCUMENT)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
