package dk.opgang.network.elsewhere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Stands in for initiatives-service, at the address that tests have for it. Of every initiative it knows one published year, and of every run the
 * same two groups: 120 and 60 people in Horsens, 60 and 120 in Greve, two of three elsewhere.
 */
public final class InitiativesDouble {

    private static final int PORT = 18_899;
    private static final int WAITING = 50;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<JsonNode> ADOPTED = new ArrayList<>();

    private static final String YEARS = """
            {"items": [{"year": 2019, "counts": {"uniqueParticipants": 24, "contacts": null}, "suppressed": ["contacts"]}]}""";
    private static final String GROUP = """
            {"ageGroup": "%s", "benefitGroup": "kontanthjaelp", "participants": %d, "events": %d}""";

    private static boolean isListening;

    private InitiativesDouble() {}

    /** Listens from now on until the JVM ends. */
    public static synchronized void listen() {
        if (isListening) {
            return;
        }
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), WAITING);
            server.createContext("/internal/adopted-templates", it -> answer(it, InitiativesDouble::adopted));
            server.createContext("/internal/published-years", it -> answer(it, _ -> YEARS));
            server.createContext("/internal/group-counts", it -> answer(it, InitiativesDouble::counts));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isListening = true;
    }

    /** What was told of the adoptions of the shared initiative, in the order in which it came. */
    public static synchronized List<JsonNode> adopted(String sharedInitiativeId) {
        return ADOPTED.stream()
                .filter(told -> told.path("sharedInitiativeId").asText().equals(sharedInitiativeId))
                .toList();
    }

    private static synchronized String adopted(JsonNode told) {
        ADOPTED.add(told);
        return """
                {"templateId": "01980a5e-7c00-7000-8000-000000000001", "key": "%s", "methodVersion": %d}""".formatted(
                        told.path("key").asText(), told.path("methodVersion").asInt());
    }

    private static String counts(JsonNode asked) {
        List<String> runs = new ArrayList<>();
        asked.path("runs")
                .forEach(run -> runs.add("{\"initiativeId\": %s, \"municipalityCode\": %s, \"groups\": [%s]}"
                        .formatted(run.path("initiativeId"), run.path("municipalityCode"), groups(run))));
        return "{\"items\": [" + String.join(", ", runs) + "]}";
    }

    private static String groups(JsonNode run) {
        return switch (run.path("municipalityCode").asText()) {
            case "615" -> GROUP.formatted("18-24", 120, 60) + ", " + GROUP.formatted("30-49", 60, 12);
            case "253" -> GROUP.formatted("18-24", 60, 36) + ", " + GROUP.formatted("30-49", 120, 36);
            default -> GROUP.formatted("18-24", 3, 2);
        };
    }

    private static void answer(HttpExchange exchange, Function<JsonNode, String> answer) throws IOException {
        try (exchange) {
            byte[] body =
                    answer.apply(MAPPER.readTree(exchange.getRequestBody())).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
