package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static dk.opgang.platform.notes.batch.EntryApi.rows;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchPostingTest {

    private final EntryApi api = new EntryApi();

    @Test
    void takesRowsAndTellsWhatBecameOfThem() {
        // Given
        String body = HEADER + "fit,E-1,2020-02-01,10,first\nfit,E-2,2020-02-01,20,\n";

        // When
        Response answer = api.postCsv(body);

        // Then
        answer.then()
                .statusCode(201)
                .header("Location", startsWith("/v1/entry-batches/"))
                .header("ETag", notNullValue())
                .body("status", equalTo("completed"))
                .body("dryRun", equalTo(false))
                .body("onError", equalTo("skip"))
                .body("progress", equalTo(1.0f))
                .body("completedAt", notNullValue());
        assertEquals(List.of(2, 2, 0, 0, 0), rows(answer));
        assertEquals(answer.asString(), api.get(answer.header("Location")).asString());
    }

    @Test
    void postedAgainChangesNothingButWhatChanged() {
        // Given
        api.postCsv(HEADER + "fit,E-1,2020-02-01,10,first\nfit,E-2,2020-02-01,20,\n");

        // When
        Response again = api.postCsv(
                "\uFEFFday;sourceId;sourceSystem;amount\r\n2020-02-01;E-1;fit;10,00\r\n2020-02-01;E-2;fit;20,5");

        // Then
        assertEquals(List.of(2, 0, 2, 0, 0), rows(again));
        assertEquals(1, api.entries("amount = 20.5"));
        assertEquals(
                List.of(2, 0, 0, 2, 0),
                rows(api.postCsv(HEADER + "fit,E-1,2020-02-01,10,\nfit,E-2,2020-02-01,20.5,\n")));
    }

    @Test
    void laterRowOfTheSameKeyWins() {
        // Given
        String body =
                HEADER + "fit,E-1,2020-02-01,1,\nfit,E-2,2020-02-01,5,\nfit,E-1,2020-02-01,2,\nfit,E-1,2020-02-01,3,\n";

        // When
        Response answer = api.postCsv(body);

        // Then
        assertEquals(List.of(4, 2, 2, 0, 0), rows(answer));
        assertEquals(1, api.entries("source_id = 'E-1' and amount = 3"));
    }

    @Test
    void readsJsonLinesAndArrays() {
        // Given
        String flat = "{\"sourceSystem\":\"fit\",\"sourceId\":\"E-1\",\"day\":\"2020-02-01\",\"amount\":10}";
        String nested = "{\"source\":{\"system\":\"fit\",\"id\":\"E-2\"},\"day\":\"2020-02-01\",\"amount\":\"7.25\"}";

        // When
        Response lines = api.post("application/x-ndjson", flat + "\n" + nested + "\n", "");
        Response array = api.post("application/json", "[" + flat + ",\n" + nested + "]", "");

        // Then
        assertEquals(List.of(2, 2, 0, 0, 0), rows(lines));
        assertEquals(List.of(2, 0, 0, 2, 0), rows(array));
    }

    @Test
    void readsPackedBodies() throws IOException {
        // Given
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(EntryApi.manyRows(100).getBytes(StandardCharsets.UTF_8));
        }

        // When
        Response answer = api.request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post("/v1/entry-batches");

        // Then
        assertEquals(List.of(100, 100, 0, 0, 0), rows(answer));
    }

    @Test
    void namesEveryFaultOfAHeader() {
        // When
        Response answer = api.postCsv("sourceSystem,colour,sourceId,sourceId,amount\nfit,red,E-1,E-1,1\n");

        // Then
        answer.then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", equalTo(List.of("/colour", "/sourceId", "/day")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/csv|``",
                "application/json|``",
                "application/json|{}",
                "application/json|[{\"sourceSystem\":\"fit\"},",
                "application/x-ndjson|``",
                "application/x-ndjson|`\n\n`"
            })
    void unreadableBodyLeavesNothing(String type, String body) {
        // Given
        long before = TestDatabase.number("select count(*) from batches");

        // When
        Response answer = api.post(type, body, "");

        // Then
        answer.then().statusCode(400).body("errors", hasSize(1));
        assertEquals(before, TestDatabase.number("select count(*) from batches"));
    }

    @ParameterizedTest
    @CsvSource({"onError=halt, ?onError", "dryRun=yes, ?dryRun", "colour=red, ?colour"})
    void wrongParameterIsNamed(String query, String pointer) {
        // When
        Response answer = api.postCsv(HEADER, "?" + query);

        // Then
        answer.then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/csv;charset=utf-16", "application/x-ndjson;charset=windows-1252"})
    void otherFormatsAreRefused(String type) {
        // When
        Response answer = api.post(type, "x", "");

        // Then
        answer.then().statusCode(415);
    }

    @Test
    void sameKeyIsOneBatch() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, EntryApi.manyRows(3));

        // When
        Response again = keyed(key, EntryApi.manyRows(3));

        // Then
        again.then()
                .statusCode(first.statusCode())
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .body(equalTo(first.asString()));
        keyed(key, EntryApi.manyRows(4)).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        api.get("/v1/entry-batches").then().body("items", hasSize(1));
    }

    @Test
    void othersDoNotSeeTheBatch() {
        // Given
        String path = api.postCsv(EntryApi.manyRows(1)).header("Location");
        EntryApi other = new EntryApi();

        // When
        Response answer = other.get(path);

        // Then
        answer.then().statusCode(404);
        other.get(path + "/rejections").then().statusCode(404);
        other.rejectionsCsv(path).then().statusCode(404);
        other.get("/v1/entry-batches").then().body("items", hasSize(0));
    }

    @Test
    void listsBatchesInPages() {
        // Given
        String first = api.postCsv(EntryApi.manyRows(1)).path("id");
        String second = api.postCsv(EntryApi.manyRows(1)).path("id");

        // When
        Response page = api.get("/v1/entry-batches?limit=1&count=true");

        // Then
        page.then().body("items.id", equalTo(List.of(first))).body("count", equalTo(2));
        Response next = api.get("/v1/entry-batches?limit=1&cursor=" + page.path("next"));
        next.then().body("items.id", equalTo(List.of(second))).body("next", equalTo(null));
        api.get("/v1/entry-batches?sort=-createdAt&changedSince=2020-01-01T00:00:00Z")
                .then()
                .body("items.id", equalTo(List.of(second, first)));
    }

    private Response keyed(String key, String body) {
        return api.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/entry-batches");
    }
}
