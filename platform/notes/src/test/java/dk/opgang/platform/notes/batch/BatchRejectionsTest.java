package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static dk.opgang.platform.notes.batch.EntryApi.rows;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchRejectionsTest {

    private final EntryApi api = new EntryApi();

    @Test
    void tellsEveryFaultOfEveryRejectedRow() {
        // Given
        String body = HEADER + "fit,E-1,2020-02-01,10,\nfit,E-2,2020-02-30,ten,\nfit,E-3,2020-02-01,-1,\n";

        // When
        Response batch = api.postCsv(body);

        // Then
        assertEquals(List.of(3, 1, 0, 0, 2), rows(batch));
        api.get(batch.header("Location") + "/rejections")
                .then()
                .body("items.row", equalTo(List.of(2, 3)))
                .body("items.sourceId", equalTo(List.of("E-2", "E-3")))
                .body("items[0].errors.pointer", equalTo(List.of("/day", "/amount")))
                .body("items[0].errors.code", equalTo(List.of("invalid-date", "invalid-decimal")))
                .body("items[1].errors[0].detail", equalTo("The amount is at least 0"))
                .body("next", nullValue());
    }

    @Test
    void keepsRejectedRowsEncrypted() {
        // Given
        String body = HEADER + "fit,E-1,never,1,Bodil\n";

        // When
        String id = api.postCsv(body).path("id");

        // Then
        String readable =
                "select count(*) from batch_rejections where batch_id = '%s' and position('Bodil'::bytea in raw) > 0";
        assertEquals(0, TestDatabase.number(readable.formatted(id)));
        assertTrue(api.rejectionsCsv("/v1/entry-batches/" + id).asString().contains("Bodil"));
    }

    @Test
    void pagesThroughRejections() {
        // Given
        String bad = "fit,E-1,never,1,\n".repeat(5);
        String path = api.postCsv(HEADER + bad).header("Location") + "/rejections";

        // When
        Response page = api.get(path + "?limit=3");

        // Then
        page.then().body("items.row", equalTo(List.of(1, 2, 3)));
        api.get(path + "?limit=3&cursor=" + page.path("next"))
                .then()
                .body("items.row", equalTo(List.of(4, 5)))
                .body("next", nullValue());
        api.get(path + "?cursor=nonsense").then().statusCode(400).body("errors[0].pointer", equalTo("?cursor"));
    }

    @Test
    void takesTheParametersOfEveryList() {
        // Given
        String bad = "fit,E-1,never,1,\n".repeat(3);
        String path = api.postCsv(HEADER + bad).header("Location") + "/rejections";

        // When
        Response page = api.get(path + "?sort=-createdAt&limit=2&count=true&changedSince=2020-02-01T00:00:00Z");

        // Then
        page.then().body("items.row", equalTo(List.of(3, 2))).body("count", equalTo(3));
        api.get(path + "?sort=-createdAt&changedSince=2020-02-01T00:00:00Z&cursor=" + page.path("next"))
                .then()
                .body("items.row", equalTo(List.of(1)));
        api.get(path + "?sort=-createdAt&cursor=" + page.path("next"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("invalid-cursor")));
        api.get(path + "?changedSince=2999-01-01T00:00:00Z").then().body("items", hasSize(0));
    }

    @Test
    void rejectedRowsComeBackReadyToMend() {
        // Given
        String body = "sourceId;sourceSystem;text;amount;day\r\n"
                + "E-1;fit;\"a \"\"quoted\"\"; æ\r\ntext\";10,5;2020-02-30\r\n"
                + "E-2;fit;fine;1;2020-02-01\r\nE-3;fit;short\r\n";
        String path = api.postCsv(body).header("Location");

        // When
        Response csv = api.rejectionsCsv(path);

        // Then
        csv.then().statusCode(200).contentType("text/csv");
        String text = csv.asString();
        assertTrue(
                text.startsWith("sourceId;sourceSystem;text;amount;day;errorCodes;errorDetails\r\n"
                        + "E-1;fit;\"a \"\"quoted\"\"; æ\r\ntext\";10,5;2020-02-30;invalid-date;"),
                text);
        String mended =
                text.replace("2020-02-30", "2020-02-29").replace("E-3;fit;short;;", "E-3;fit;short;2;2020-02-01");
        Response again = api.postCsv(mended);
        assertEquals(List.of(2, 2, 0, 0, 0), rows(again));
        assertEquals(1, api.entries("text = E'a \"quoted\"; æ\\r\\ntext' and amount = 10.5"));
    }

    @Test
    void mendedFileThatIsStillWrongHasTheErrorsOfTheLastTime() {
        // Given
        String path = api.postCsv(
                        "sourceId,sourceSystem,errorCodes,errorDetails,amount,day\nE-1,fit,old,older,x,2020-01-01\n")
                .header("Location");

        // When
        String csv = api.rejectionsCsv(path).asString();

        // Then
        assertEquals(
                "sourceId,sourceSystem,amount,day,errorCodes,errorDetails\r\n"
                        + "E-1,fit,x,2020-01-01,invalid-decimal,amount: Expected is a decimal number: »x«\r\n",
                csv);
    }

    @Test
    void rejectedJsonRowsComeAsCsvWithTheKindsColumns() {
        // Given
        String body = "{\"source\":{\"system\":\"fit\",\"id\":\"E-1\"},\"day\":\"x\",\"amount\":1}\nno json\n";
        String path = api.post("application/x-ndjson", body, "").header("Location");

        // When
        String csv = api.rejectionsCsv(path).asString();

        // Then
        assertEquals(
                "sourceSystem,sourceId,day,amount,text,errorCodes,errorDetails\r\n"
                        + "fit,E-1,x,1,,invalid-date,day: Expected is a date such as 2020-02-01\r\n"
                        + "no json,,,,,malformed-json,No readable JSON\r\n",
                csv);
    }

    @Test
    void oneRowThatNobodyForesawIsRejectedAlone() {
        // Given
        String body = EntryApi.manyRows(500) + "fit,E-501,2020-02-01,1,poison\n";

        // When
        Response batch = api.awaitEnd(api.postCsv(body).header("Location"));

        // Then
        assertEquals(List.of(501, 500, 0, 0, 1), rows(batch));
        api.get("/v1/entry-batches/" + batch.path("id") + "/rejections")
                .then()
                .body("items.errors.code", equalTo(List.of(List.of("internal-error"))));
    }

    @Test
    void batchThatCannotBeProcessedFailsAndSaysSo() {
        // Given
        StringBuilder body = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            body.append("fit,E-").append(i).append(",2020-02-01,1,poison\n");
        }

        // When
        Response batch = api.awaitEnd(api.postCsv(body.toString()).header("Location"));

        // Then
        batch.then()
                .body("status", equalTo("failed"))
                .body("failure.code", equalTo("processing-failed"))
                .body("rows.rejected", equalTo(0));
        api.get("/v1/entry-batches").then().body("items", hasSize(1));
    }
}
