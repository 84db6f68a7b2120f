package dk.opgang.benchmarks;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A stack of a benchmark's own, with people in it. */
record Running(TemporaryFolder folder, LocalStack stack, HttpClient http) implements AutoCloseable {

    static Running start() throws IOException {
        TemporaryFolder folder = TemporaryFolder.make();
        return new Running(
                folder,
                Guarantees.stack(folder.resolve("stack")),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    OpgangApi api(Persona persona) {
        return new OpgangApi(stack.gateway(), new TokenClient(stack.issuer().issuerUrl()), persona);
    }

    /** The same of one service, past the gateway. */
    OpgangApi api(String service, Persona persona) {
        return new OpgangApi(
                stack.service(service).address(), new TokenClient(stack.issuer().issuerUrl()), persona);
    }

    /** A request that reads, past the gateway, which limits what one client asks for. */
    HttpRequest get(String service, String token, String path) {
        URI address = stack.service(service).address();
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Opgang-Purpose", "case-handling")
                .build();
    }

    /** The same that posts. */
    HttpRequest post(String service, String token, String path, String json) {
        return posting(service, token, path, json).build();
    }

    /** A contact with somebody, posted to the service of participants. */
    HttpRequest contact(String token, String person) {
        return post(
                "participants-service",
                token,
                "/v1/participants/" + person + "/contacts",
                "{\"at\": \"2019-05-01T09:00:00Z\", \"kind\": \"conversation\", \"place\": \"home\", \"attended\": true}");
    }

    /** A request that posts, with a header more. */
    HttpRequest post(String service, String token, String path, String json, String header, String value) {
        return posting(service, token, path, json).header(header, value).build();
    }

    /** The same that changes what has this tag. */
    HttpRequest patch(String service, String token, String path, String json, String tag) {
        return posting(service, token, path, json, "application/merge-patch+json")
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(json))
                .build();
    }

    /** The same that posts a batch of one JSON object a line. */
    HttpRequest batch(String service, String token, String path, String lines) {
        return posting(service, token, path, lines, "application/x-ndjson").build();
    }

    private HttpRequest.Builder posting(String service, String token, String path, String json) {
        return posting(service, token, path, json, "application/json");
    }

    private HttpRequest.Builder posting(String service, String token, String path, String body, String type) {
        return HttpRequest.newBuilder(stack.service(service).address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Opgang-Purpose", "case-handling")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    String token(Persona persona) {
        return stack.issuer().token(persona);
    }

    /** Waits until a service has taken in from events as many rows as another has. */
    void awaitKnown(String database, String table, int count) throws SQLException, InterruptedException {
        while (Integer.parseInt(texts(database, "select count(*) from " + table).getFirst()) < count) {
            Thread.sleep(100);
        }
    }

    /** A placement that follows every rule. */
    static Map<String, Object> placement(String id, String participant) {
        return Map.of(
                "source", Map.of("system", "benchmark", "id", id),
                "participantId", participant,
                "kind", "company-internship",
                "employer", Map.of("cvr", "90400010", "name", "Eksempel Handel", "kind", "private"),
                "from", "2019-01-01",
                "to", "2019-03-01",
                "weeklyHours", "25.5");
    }

    String area(OpgangApi municipality) {
        return area(municipality, "Benchmark");
    }

    /** What is posted twice is done once: another area has another name. */
    String area(OpgangApi municipality, String name) {
        return municipality
                .post(
                        "/v1/housing-areas",
                        Map.of("name", name, "municipalityCode", "615", "validity", Map.of("from", "2010-01-01")))
                .path("id")
                .asString();
    }

    /** The ids of all who live in the area. */
    static List<String> living(OpgangApi municipality, String area) {
        return municipality.list("/v1/participants?limit=500&housingAreaId=" + area).stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** Registers so many people of the municipality by a batch. */
    Rate people(OpgangApi municipality, int count, String area) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, People.csv(count, area));
        long start = System.nanoTime();
        BatchReceipt receipt = municipality.postBatch(Batch.file("participants", file), new BatchListener() {});
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!receipt.isCompleted() || receipt.rows().rejected() > 0) {
            throw new IllegalStateException("Participants: " + receipt.status() + ", " + receipt.rows());
        }
        return new Rate("Participants through the gateway", receipt.rows().received(), time);
    }

    Connection database(String name) throws SQLException {
        return stack.postgres().superuser(name).getConnection();
    }

    /** Changes the database behind the services' backs. */
    void execute(String database, String sql) throws SQLException {
        try (Connection connection = database(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The texts of the first column. */
    List<String> texts(String database, String sql) throws SQLException {
        try (Connection connection = database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        stack.close();
        folder.close();
    }
}
