package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.rows;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as office programs and people make it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchCsvTest {

    private final EntryApi api = new EntryApi();

    @Test
    void readsWindowsTextThatSaysSo() {
        // Given
        byte[] body =
                "sep=;\r\nsourceSystem;sourceId;day;amount;text\r\nfit;Å-1;2020-02-01;100.000;Æbler – €\r\nfit;Å-2;2020-02-01;7,5;\r\n;;;;\r\n"
                        .getBytes(Charset.forName("windows-1252"));

        // When
        Response answer = api.request()
                .contentType("text/csv; charset=windows-1252")
                .body(body)
                .post("/v1/entry-batches");

        // Then
        assertEquals(List.of(2, 2, 0, 0, 0), rows(answer));
        assertEquals(1, api.entries("source_id = 'Å-1' and text = 'Æbler – €' and amount = 100000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/csv", "application/vnd.ms-excel", "Text/CSV"})
    void takesWhatOthersCallCsv(String type) {
        // When
        Response answer = api.post(type, EntryApi.manyRows(1), "");

        // Then
        assertEquals(List.of(1, 1, 0, 0, 0), rows(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "text/csv;charset=utf-16"})
    void namesWhatIsTakenWhereItTakesNothing(String type) {
        // When
        Response answer = api.post(type, "x", "");

        // Then
        answer.then().statusCode(415).header("Accept-Post", containsString("text/csv"));
        answer.then().body("detail", containsString("application/x-ndjson"));
    }

    @Test
    void givesRejectedRowsToAnOfficeProgramAndTakesThemBack() {
        // Given
        String body = "sourceSystem,sourceId,day,amount,text\nfit,-E1,never,12.125,=1+1\n";
        String path = api.postCsv(body).header("Location");

        // When
        String csv = api.request()
                .accept("text/csv")
                .get(path + "/rejections?excel=da")
                .asString();

        // Then
        assertEquals(
                "\uFEFFsourceSystem;sourceId;day;amount;text;errorCodes;errorDetails\r\n"
                        + "fit;'-E1;never;12,1250;'=1+1;invalid-date;day: Expected is a date such as 2020-02-01\r\n",
                csv);
        Response again = api.postCsv(csv.replace("never", "2020-02-01"));
        assertEquals(List.of(1, 1, 0, 0, 0), rows(again));
        assertEquals(1, api.entries("source_id = '-E1' and amount = 12.125 and text = '=1+1'"));
    }

    @Test
    void countsEveryRowThatHoldsAnything() {
        // Given
        String body = "sourceSystem;sourceId;day;amount;text\r\n;;;;\r\nfit;E-1;2020-02-01;1;\"a\"b\r\n \t;;;;\r\n"
                + "fit;E-2;2020-02-01;2;ok\r\nfit;E-3;2020-02-01;3;\"open\r\nfit;E-4;2020-02-01;100.000;x\r\n";

        // When
        Response answer = api.postCsv(body);

        // Then
        assertEquals(List.of(4, 1, 0, 0, 3), rows(answer));
        api.get(answer.header("Location") + "/rejections")
                .then()
                .body("items.row", equalTo(List.of(1, 3, 4)))
                .body(
                        "items.errors.code.flatten()",
                        equalTo(List.of("malformed-quotes", "malformed-quotes", "ambiguous-number")));
        String csv = api.rejectionsCsv(answer.header("Location")).asString();
        assertEquals(
                "fit;E-1;2020-02-01;1;\"\"\"a\"\"b\";malformed-quotes",
                csv.lines().skip(1).findFirst().orElseThrow().split(";[^;]*$")[0]);
    }
}
