package dk.opgang.gateway;

import static dk.opgang.gateway.stub.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.gateway.stub.RotatingIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys of the issuer come, go and cannot be had; the times are shorter than those of an installation. */
@QuarkusTest
@TestProfile(IssuerKeysTest.Rotating.class)
class IssuerKeysTest extends GatewayTest {

    /** An issuer of its own. */
    public static final class Rotating implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "${stub.rotating-issuer.url}",
                    "quarkus.oidc.token.forced-jwk-refresh-interval", "1S",
                    "opgang.gateway.issuer-keys", "2S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RotatingIssuer.class));
        }
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/v1/participants");
    }

    @Test
    void aNewKeyIsTakenAndAWithdrawnOneIsNot() {
        // Given
        assertEquals(200, ask(RotatingIssuer.token("first")).statusCode());
        RotatingIssuer.publish("second");

        // When
        await().until(() -> ask(RotatingIssuer.token("second")).statusCode() == 200);
        KeyPair stolen = RotatingIssuer.withdraw("second");

        // Then
        await().until(() -> ask(RotatingIssuer.token("second", stolen)).statusCode() == 401);
        assertEquals(200, ask(RotatingIssuer.token("first")).statusCode());
    }

    @Test
    void whileTheIssuerIsAwayItsKeysAreStillGood() throws InterruptedException {
        // Given
        assertEquals(200, ask(RotatingIssuer.token("first")).statusCode());
        RotatingIssuer.goAway();
        try {
            Thread.sleep(5_000);

            // When
            Response known = ask(RotatingIssuer.token("first"));
            Response unknown = ask(RotatingIssuer.token("third", RotatingIssuer.newKey()));

            // Then
            known.then().statusCode(200);
            unknown.then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("service-unavailable"));
        } finally {
            RotatingIssuer.comeBack();
        }
    }
}
