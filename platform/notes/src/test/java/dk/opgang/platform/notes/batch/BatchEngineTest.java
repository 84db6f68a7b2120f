package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static dk.opgang.platform.notes.batch.EntryApi.rows;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchEngineTest {

    private final EntryApi api = new EntryApi();

    @Test
    void slowBatchIsAcceptedAndEndsByItself() {
        // Given
        String body = EntryApi.manyRows(20_000) + "fit,E-20001,2020-02-01,1,slow\n";

        // When
        Response accepted = api.postCsv(body);

        // Then
        accepted.then().statusCode(202).body("status", equalTo("processing"));
        float progress = accepted.path("progress");
        assertTrue(progress >= 0 && progress < 1, "progress " + progress);
        Response done = api.awaitEnd(accepted.header("Location"));
        assertEquals(List.of(20_001, 20_001, 0, 0, 0), rows(done));
        assertEquals(20_001, api.entries("version = 0"));
    }

    @Test
    void goesOnAfterItsConnectionDiedAndTakesNoRowTwice() {
        // Given
        String path = api.postCsv(EntryApi.manyRows(20_000) + "fit,E-1,2020-02-01,1,slow\n")
                .header("Location");

        // When
        TestDatabase.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(3)'");

        // Then
        Response done = api.awaitEnd(path);
        done.then().body("status", equalTo("completed"));
        assertEquals(List.of(20_001, 20_000, 1, 0, 0), rows(done));
        assertEquals(19_999, api.entries("version = 0"));
        assertEquals(1, api.entries("version = 1"));
        assertEquals(0, TestDatabase.number("select count(*) from batch_slices"));
    }

    /** More often than a batch that fails for a reason of its own is tried; of the slice nothing is kept meanwhile. */
    @Test
    void waitsForAnotherServiceAsLongAsItTakesAndGoesOnByItself() {
        // Given
        int often = 1_000_000;
        EntryBatchKind.UNANSWERED.set(often);

        // When
        String path = api.postCsv(HEADER + "fit,E-1,2020-02-01,1,\nfit,E-2,2020-02-01,1,asks\n")
                .header("Location");

        // Then
        Waiting.await().until(() -> EntryBatchKind.UNANSWERED.get() <= often - 7);
        api.get(path).then().body("status", equalTo("processing"));
        assertEquals(0, api.entries("true"));
        EntryBatchKind.UNANSWERED.set(0);
        Response done = api.awaitEnd(path);
        done.then().body("status", equalTo("completed"));
        assertEquals(List.of(2, 2, 0, 0, 0), rows(done));
        assertEquals(2, api.entries("true"));
    }

    @Test
    void abortTakesAllRowsIfAllAreGood() {
        // Given
        String body = EntryApi.manyRows(9_000);

        // When
        Response batch = api.awaitEnd(api.postCsv(body, "?onError=abort").header("Location"));

        // Then
        assertEquals(List.of(9_000, 9_000, 0, 0, 0), rows(batch));
        assertEquals(9_000, api.entries("true"));
    }

    @Test
    void abortTakesNoRowIfOneIsBad() {
        // Given
        String body = EntryApi.manyRows(9_000) + "fit,E-x,2020-02-01,-1,\nfit,E-y,never,1,\n";

        // When
        Response batch = api.awaitEnd(api.postCsv(body, "?onError=abort").header("Location"));

        // Then
        batch.then().body("status", equalTo("failed")).body("failure.code", equalTo("rows-rejected"));
        assertEquals(List.of(9_002, 0, 0, 0, 2), rows(batch));
        assertEquals(0, api.entries("true"));
        api.get("/v1/entry-batches/" + batch.path("id") + "/rejections")
                .then()
                .body("items.row", equalTo(List.of(9_001, 9_002)));
    }

    @Test
    void dryRunTellsAndKeepsNothing() {
        // Given
        api.postCsv(HEADER + "fit,E-1,2020-02-01,12.50,row 1\nfit,E-2,2020-02-01,1,\n");

        // When
        Response batch = api.awaitEnd(api.postCsv(EntryApi.manyRows(9_000) + "fit,E-x,never,1,\n", "?dryRun=true")
                .header("Location"));

        // Then
        batch.then().body("status", equalTo("completed")).body("dryRun", equalTo(true));
        assertEquals(List.of(9_001, 8_998, 1, 1, 1), rows(batch));
        assertEquals(2, api.entries("true"));
        api.get("/v1/entry-batches/" + batch.path("id") + "/rejections").then().body("items", hasSize(1));
    }

    @Test
    void bodyThatBreaksOffLeavesNothing() throws IOException {
        // Given
        String head = "POST /v1/entry-batches HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + api.token()
                + "\r\nContent-Type: text/csv\r\nContent-Length: 100000000\r\n\r\n";
        long before = TestDatabase.number("select count(*) from batches");

        // When
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            client.getOutputStream().write((head + EntryApi.manyRows(60_000)).getBytes(StandardCharsets.UTF_8));
            TestDatabase.await("select count(*) from batches where status = 'receiving'", 1);
        }

        // Then
        TestDatabase.await("select count(*) from batches", before);
        assertEquals(0, TestDatabase.number("select count(*) from batch_slices"));
        assertEquals(0, api.entries("true"));
    }

    @Test
    void headerAloneIsAnEmptyBatch() {
        // When
        Response batch = api.postCsv(HEADER);

        // Then
        batch.then().statusCode(201).body("status", equalTo("completed"));
        assertEquals(List.of(0, 0, 0, 0, 0), rows(batch));
    }
}
