package dk.opgang.gateway;

import static dk.opgang.gateway.stub.Waiting.await;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.LimitsDatabase;
import dk.opgang.gateway.stub.StubStack;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that shares its limits with others; what the others do stands in the database. */
@QuarkusTest
@TestProfile(SharedLimitTest.Shared.class)
class SharedLimitTest extends GatewayTest {

    /** Few requests, and a database to count them in. */
    public static final class Shared implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "opgang.gateway.rate.store", "postgresql",
                    // On a busy machine it may take long; what happens without it is tested elsewhere.
                    "opgang.gateway.rate.database.patience", "2S",
                    "opgang.gateway.rate.requests", "40",
                    "opgang.gateway.rate.window", "1H");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LimitsDatabase.class));
        }
    }

    @TestHTTPResource(value = "/", management = true)
    String management;

    private static Response ask(String client) {
        String token = StubStack.issuer().token(Map.of("sub", client, "azp", client), Duration.ofHours(1));
        return given().auth().oauth2(token).get("/v1/participants");
    }

    @BeforeEach
    void theDatabaseIsThere() {
        await().until(() -> get(management + "metrics").asString().contains("opgang_gateway_rate_store_up 1.0"));
    }

    @Test
    void whatOtherGatewaysGaveIsGone() {
        // Given
        ask("elsewhere").then().statusCode(200).header("RateLimit", startsWith("\"default\";r=39;t="));
        await().until(() -> LimitsDatabase.execute("update rate_buckets set remaining = 1 where quota = 40") > 0);

        // When
        int asked = 0;
        do {
            asked++;
        } while (asked < 39 && ask("elsewhere").statusCode() == 200);

        // Then
        assertTrue(asked < 20, asked + " of 39");
        ask("elsewhere")
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"default\";q=40;w=3600")
                .header("RateLimit", startsWith("\"default\";r=0;t="))
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.greaterThan(60))
                .body("code", equalTo("too-many-requests"))
                .body("violatedPolicies", contains("default"));
        ask("another").then().statusCode(200);
    }

    /** More at once than one gateway may give out untold: some wait a moment, and none is refused that is within the limit. */
    @Test
    void aBurstWithinTheLimitIsServed() {
        // When
        List<CompletableFuture<Integer>> burst = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            burst.add(CompletableFuture.supplyAsync(
                    () -> ask("burst").statusCode(), task -> Thread.ofVirtual().start(task)));
        }
        List<Integer> statuses = burst.stream().map(CompletableFuture::join).toList();

        // Then
        assertEquals(40, statuses.stream().filter(status -> status == 200).count());
        ask("burst").then().statusCode(429);
    }

    @Test
    void itsPlaceInTheMetricsTells() {
        // When
        Response metrics = get(management + "metrics");

        // Then
        metrics.then()
                .body(containsString("opgang_gateway_rate_store_up 1.0"))
                .body(containsString("opgang_gateway_rate_store_waits_total"));
    }
}
