package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static dk.opgang.platform.notes.batch.EntryApi.rows;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One key in several rows, and rows that take back by their key. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchKeysTest {

    private final EntryApi api = new EntryApi();

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true", "?onError=abort"})
    void tellsALaterRowThatSaysSomethingElse(String query) {
        // Given
        String body = HEADER + "fit,E-1,2020-02-01,1,\nfit,E-2,2020-02-01,5,\nfit,E-1,2020-02-01,1.00,\n"
                + "fit,E-1,2020-02-01,2,\nfit,E-1,2020-02-01,1,\n";

        // When
        Response answer = api.postCsv(body, query);

        // Then
        assertEquals(List.of(5, 2, 2, 1, 0), rows(answer));
        answer.then().body("remarks", equalTo(2));
        api.get(answer.header("Location") + "/remarks")
                .then()
                .body("items.row", equalTo(List.of(4, 5)))
                .body("items[0].errors.code", equalTo(List.of("repeated-key")))
                .body("items[0].errors.pointer", equalTo(List.of("/sourceId")));
        assertEquals(query.contains("dryRun") ? 0 : 1, api.entries("source_id = 'E-1' and amount = 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void tellsItInALaterSliceToo(String query) {
        // Given
        String body = EntryApi.manyRows(10_500) + "fit,E-1,2020-02-01,12.5,row 1\nfit,E-2,2020-02-01,7,row 2\n"
                + "fit,E-3,never,7,row 3\n";

        // When
        Response batch = api.awaitEnd(api.postCsv(body, query).header("Location"));

        // Then
        assertEquals(List.of(10_503, 10_500, 1, 1, 1), rows(batch));
        api.get("/v1/entry-batches/" + batch.path("id") + "/remarks")
                .then()
                .body("items.row", equalTo(List.of(10_502)));
        assertEquals(0, TestDatabase.number("select count(*) from batch_repeats"));
    }

    @Test
    void anEqualRowSharesTheFateOfTheFirst() {
        // Given
        String body = HEADER + "fit,E-1,2020-02-01,-1,\nfit,E-1,2020-02-01,-1,\n";

        // When
        Response answer = api.postCsv(body);

        // Then
        assertEquals(List.of(2, 0, 0, 0, 2), rows(answer));
        api.get(answer.header("Location") + "/rejections")
                .then()
                .body("items[1].errors.code", equalTo(List.of("negative-amount")));
    }

    @Test
    void takesBackByTheKeyAlone() {
        // Given
        api.postCsv(EntryApi.manyRows(3));
        String body = "sourceSystem;sourceId;removed;day;amount\nfit;E-1;true;;\nfit;E-9;true;;\nfit;;true;never;\n"
                + "fit;E-2;false;2020-02-01;7,5\nfit;E-3;;;\n";

        // When
        Response answer = api.postCsv(body);

        // Then
        assertEquals(List.of(5, 0, 1, 1, 2), rows(answer));
        answer.then().body("rows.removed", equalTo(1));
        assertEquals(0, api.entries("source_id = 'E-1'"));
        api.get(answer.header("Location") + "/remarks")
                .then()
                .body("items.row", equalTo(List.of(2)))
                .body("items[0].errors.code", equalTo(List.of("nothing-to-remove")))
                .body("items[0].errors.pointer", equalTo(List.of("/removed")));
        api.get(answer.header("Location") + "/rejections")
                .then()
                .body("items.errors.pointer", equalTo(List.of(List.of("/sourceId"), List.of("/day", "/amount"))));
    }

    @Test
    void aTableThatOnlyTakesBackNeedsOnlyTheKey() {
        // Given
        api.postCsv(EntryApi.manyRows(2));

        // When
        Response csv = api.postCsv("sourceSystem,sourceId,removed\nfit,E-1,true\n");
        Response json = api.post(
                "application/json", "[{\"source\": {\"system\": \"fit\", \"id\": \"E-2\"}, \"removed\": true}]", "");

        // Then
        csv.then().body("rows.removed", equalTo(1));
        json.then().body("rows.removed", equalTo(1));
        assertEquals(0, api.entries("true"));
    }

    @Test
    void batchesOfTheSameKeysAtOnceAllEndWell() {
        // Given
        String forwards = EntryApi.manyRows(2_000);
        String backwards =
                HEADER + String.join("\n", forwards.lines().skip(1).toList().reversed()) + "\n";

        // When
        List<Response> batches = Stream.of(forwards, backwards, forwards, backwards)
                .map(body -> CompletableFuture.supplyAsync(() -> api.postCsv(body)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> api.awaitEnd(answer.header("Location")))
                .toList();

        // Then
        batches.forEach(
                batch -> batch.then().body("status", equalTo("completed")).body("rows.rejected", equalTo(0)));
        assertEquals(
                2_000,
                batches.stream().mapToInt(batch -> batch.path("rows.created")).sum());
        assertEquals(2_000, api.entries("version = 0"));
    }

    @Test
    void keepsNoRowReadableWhenABatchIsDone() {
        // Given
        Response batch = api.postCsv(EntryApi.manyRows(3) + "fit,E-x,never,1,Bodil\n");

        // When
        long keys =
                TestDatabase.number("select count(*) from subject_keys where wrapped is not null and subject_id = '%s'"
                        .formatted(batch.<String>path("id")));

        // Then
        assertEquals(0, keys);
        api.get(batch.header("Location") + "/rejections").then().body("items", hasSize(1));
    }
}
