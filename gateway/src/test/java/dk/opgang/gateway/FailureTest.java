package dk.opgang.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.opgang.gateway.stub.ListsOfStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureTest extends GatewayTest {

    @Test
    void aServiceThatIsDownIsUnavailable() {
        // When
        Response answer = asHorsens().get("/v1/housing-areas");

        // Then
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .header("Content-Language", "en")
                .body("detail", containsString("housing areas"))
                .body("code", equalTo("service-unavailable"));
    }

    @Test
    void aPostToAServiceThatIsDownIsAnsweredToo() {
        // When
        Response answer = asHorsens().body(new byte[500_000]).post("/v1/housing-areas");

        // Then
        answer.then().statusCode(503).body("code", equalTo("service-unavailable"));
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsCutOff() {
        // When
        Response answer = asHorsens().get("/v1/participants/stalled");

        // Then
        answer.then().statusCode(504).contentType("application/problem+json").body("code", equalTo("gateway-timeout"));
    }

    @Test
    void aPartThatIsTooSlowIsMissingAndTheOthersStand() {
        // When
        Response answer =
                asHorsens().get("/v1/participants/" + ListsOfStub.SLOW + "/timeline?kinds=contact,benefit-period");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("benefit-period")))
                .body("items", hasSize(2))
                .body("missing.part", contains("contact"))
                .body("missing.status", contains(504))
                .body("missing.code", contains("gateway-timeout"));
    }

    @Test
    void aReadIsRepeatedWhenTheConnectionBreaks() {
        // When
        Response answer = asHorsens().get("/v1/participants/dropped-once?" + UUID.randomUUID());

        // Then
        answer.then().statusCode(200).body("attempt", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeUnderAKeyIsRepeatedWithItsBody(String method) {
        // When
        Response answer = asHorsens()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .request(method, "/v1/participants/dropped-once?" + UUID.randomUUID());

        // Then
        answer.then().statusCode(200).body("attempt", equalTo(2));
    }

    /** If the first one succeeded, a second PUT would find its version stale, a second DELETE nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeWithoutAKeyIsNeverRepeated(String method) {
        // When
        Response answer = asHorsens()
                .header("If-Match", "\"1\"")
                .body("{}")
                .request(method, "/v1/participants/dropped-once?" + UUID.randomUUID());

        // Then
        answer.then().statusCode(503);
    }

    @Test
    void aReadIsNotRepeatedForEver() {
        // When
        Response answer = asHorsens().get("/v1/participants/always-dropped");

        // Then
        answer.then().statusCode(503);
    }

    @Test
    void whatAServiceSaysOfItsInsideStaysInside() {
        // When
        Response answer = asHorsens().get("/v1/participants/broken");

        // Then
        answer.then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body(not(containsString("secret")));
    }

    @Test
    void theProblemOfAServicePassesUnchanged() {
        // When
        Response answer = asHorsens().get("/v1/participants/refused");

        // Then
        answer.then().statusCode(409).body("code", equalTo("of-the-service"));
    }
}
