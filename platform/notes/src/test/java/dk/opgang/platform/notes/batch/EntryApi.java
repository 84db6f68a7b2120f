package dk.opgang.platform.notes.batch;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Waiting;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of batches do over HTTP, each test as a municipality of its own. */
final class EntryApi {

    static final String HEADER = "sourceSystem,sourceId,day,amount,text\n";

    private static final AtomicInteger NEXT = new AtomicInteger(800);

    private final String municipality = String.valueOf(NEXT.incrementAndGet());
    private final String token = Tokens.municipality(municipality, "entries.write");

    RequestSpecification request() {
        return Api.withToken(token)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.TEXT)));
    }

    /** The municipality, as rows in tables name it. */
    String tenant() {
        return "municipality:" + municipality;
    }

    String token() {
        return token;
    }

    Response postCsv(String body) {
        return postCsv(body, "");
    }

    Response postCsv(String body, String query) {
        return post("text/csv", body, query);
    }

    Response post(String type, String body, String query) {
        return request()
                .contentType(type)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/entry-batches" + query);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response rejectionsCsv(String path) {
        return request().accept("text/csv").get(path + "/rejections");
    }

    /** The batch when it is finished. */
    Response awaitEnd(String path) {
        return Waiting.await().until(() -> get(path), batch -> !"processing".equals(batch.path("status")));
    }

    long entries(String condition) {
        return TestDatabase.number(
                "select count(*) from entries where tenant = 'municipality:" + municipality + "' and " + condition);
    }

    /** Rows of the batch in the order of the contract: received, created, updated, unchanged, rejected. */
    static List<Integer> rows(Response batch) {
        return List.of(
                batch.path("rows.received"),
                batch.path("rows.created"),
                batch.path("rows.updated"),
                batch.path("rows.unchanged"),
                batch.path("rows.rejected"));
    }

    static String manyRows(int count) {
        StringBuilder body = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            body.append("fit,E-")
                    .append(i)
                    .append(",2020-02-01,12.50,row ")
                    .append(i)
                    .append('\n');
        }
        return body.toString();
    }
}
