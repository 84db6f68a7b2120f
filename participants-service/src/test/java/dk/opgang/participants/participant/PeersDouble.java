package dk.opgang.participants.participant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands in for initiatives-service, which has one old access to everybody; network-service is out of order. */
public class PeersDouble implements QuarkusTestResourceLifecycleManager {

    private static final String ACCESSES = """
            {"items": [{"id": "01980a5e-7c00-7000-8000-000000000001", "at": "2025-07-14T10:00:00Z",
              "tenant": "organisation:90100009", "client": "odinsgaarden", "actor": "odinsgaarden",
              "action": "read-enrolment", "resource": "enrolments", "subjectId": "01980a5e-7c00-7000-8000-000000000002",
              "purpose": null, "criterion": null, "traceId": null}], "count": 1}""";

    private static final String RECORDS = """
            {"enrolments": [{"id": "01980a5e-7c00-7000-8000-000000000003", "state": "active", "from": "2025-07-14",
              "contactOrganisation": "90100009", "transitions": [], "steps": [{"step": "<script>alert(1)</script>", "on": "2025-07-15"}]}],
             "placements": []}""";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/accesses", PeersDouble::answer);
        server.createContext("/internal/subject-records", exchange -> answer(exchange, RECORDS));
        server.createContext("/out-of-order", PeersDouble::fail);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                // At the first of the two addresses nobody listens: whoever asks has to find the other one.
                "opgang.peers.initiatives.url",
                "http://127.0.0.1:9," + address,
                "quarkus.rest-client.network.url",
                address + "/out-of-order");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean goesOn = asked.contains("01980a5e-7c00-7000-8000-000000000001");
        answer(exchange, goesOn ? "{\"items\": [], \"count\": 1}" : ACCESSES);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void fail(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(503, -1);
        exchange.close();
    }
}
