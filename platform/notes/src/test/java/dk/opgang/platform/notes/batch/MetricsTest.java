package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every service shows on its management port. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MetricsTest {

    private static final Caller READER = new Caller("clerk", "journal", new Tenant.Municipality("615"), Set.of());

    @TestHTTPResource(value = "/", management = true)
    String management;

    @Inject
    AccessLog log;

    @Inject
    SystemCalls system;

    private final EntryApi api = new EntryApi();

    @Test
    void whatAServiceDoesIsCounted() {
        // Given
        double replayed = value("opgang_idempotency_replayed_total");
        double logged = value("opgang_access_log_written_total");
        String key = UUID.randomUUID().toString();
        note(key);
        note(key);
        system.as(
                READER,
                () -> log.record(READER, Access.of("read", "notes", UUID.randomUUID(), "municipality:615", null)));
        api.postCsv(HEADER + "fit,M-1,2020-02-01,10,first\n");
        api.postCsv(HEADER + "fit,M-2,2020-02-01,10,tried\n", "?dryRun=true");
        Api.anonymous().get("/v1/nothing-of-this-name");

        // When
        String metrics = metrics();

        // Then
        assertEquals(replayed + 1, value("opgang_idempotency_replayed_total"));
        assertEquals(logged + 1, value("opgang_access_log_written_total"));
        for (String expected : List.of(
                "opgang_batch_rows_total{kind=\"entries\",outcome=\"created\"",
                "opgang_batch_slice_seconds_bucket{kind=\"entries\"",
                "opgang_batch_running",
                "opgang_outbox_lag_seconds",
                "opgang_outbox_waiting",
                "opgang_inbox_lag",
                "opgang_dead_letters",
                "opgang_rebuild_running",
                "opgang_disclosure_withheld_total",
                "opgang_build_info{",
                "agroal_active_count{",
                "le=\"0.005\"",
                "le=\"30.0\"",
                "uri=\"/{unknown}\"")) {
            assertTrue(metrics.contains(expected), expected + " in\n" + metrics);
        }
        assertFalse(metrics.contains("nothing-of-this-name"));
        Waiting.await()
                .until(() -> metrics().contains("kafka_producer_") && metrics().contains("kafka_consumer_"));
    }

    private static void note(String key) {
        Api.withToken(Tokens.municipality("615", "notes.write"))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"measured\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    private double value(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String metrics() {
        return RestAssured.get(management + "metrics").asString();
    }
}
