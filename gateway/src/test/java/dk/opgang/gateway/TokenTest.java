package dk.opgang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.StubStack;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.oidc.Persona;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokenTest extends GatewayTest {

    @Test
    void withoutATokenTheApiIsClosed() {
        // When
        Response answer = given().header("Accept-Language", "da").get("/v1/participants");

        // Then
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"opgang\"")
                .body("code", equalTo("unauthenticated"))
                .body("title", containsString("Adgangstoken"))
                .body("instance", equalTo("/v1/participants"))
                .body("traceId", matchesRegex("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefusedWithoutSayingWhy(String token) {
        // When
        Response answer = given().auth().oauth2(token).get("/v1/participants");

        // Then
        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("unauthenticated"))
                .body(not(containsString("xception")));
    }

    static Stream<String> badTokens() {
        Map<String, Object> claims = Persona.HORSENS.claims();
        String good = StubStack.issuer().token(Persona.HORSENS);
        try (OidcIssuer other = OidcIssuer.start()) {
            return Stream.of(
                    "nonsense",
                    "a.b.c",
                    good.substring(0, good.length() - 10) + "AAAAAAAAAA",
                    StubStack.issuer().token(claims, Duration.ofHours(-1)),
                    StubStack.issuer().token(Map.of("sub", "x", "aud", "another"), Duration.ofHours(1)),
                    StubStack.issuer().token(Map.of("sub", "x", "azp", 7), Duration.ofHours(1)),
                    StubStack.issuer().token(Map.of("sub", "x", "azp", List.of("x")), Duration.ofHours(1)),
                    other.token(claims, Duration.ofHours(1)),
                    "eyJhbGciOiJub25lIn0." + good.split("\\.")[1] + ".");
        }
    }

    @Test
    void anotherSchemeIsNoToken() {
        // When
        Response answer = given().auth().preemptive().basic("a", "b").get("/v1/participants");

        // Then
        answer.then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"opgang\"");
    }

    @Test
    void whatEverybodyMayReadIsReadUnderTheGatewaysOwnToken() {
        // When
        Response read = given().get("/v1/budget-rounds");
        Response written = given().body("{}").post("/v1/budget-rounds");
        Response beside = given().get("/v1/initiatives");
        Response bad = given().auth().oauth2("nonsense").get("/v1/budget-rounds");

        // Then
        String token = read.jsonPath().getString("headers.authorization").substring("Bearer ".length());
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        read.then().statusCode(200).header("RateLimit-Policy", "\"public\";q=120;w=60");
        assertTrue(claims.contains("\"azp\":\"portal\""), claims);
        assertTrue(claims.contains("areas.read statistics.read"), claims);
        List.of(written, beside, bad).forEach(refused -> refused.then().statusCode(401));
    }

    @Test
    void whatASecretAddressOpensIsReadWithoutATokenAndNotWritten() {
        // When
        Response read = given().get("/v1/network/calendars/secret.ics");
        Response written = given().delete("/v1/network/calendars/secret.ics");
        Response beside = given().get("/v1/network/calendar-feeds");

        // Then
        read.then().statusCode(200);
        written.then().statusCode(401);
        beside.then().statusCode(401);
    }
}
