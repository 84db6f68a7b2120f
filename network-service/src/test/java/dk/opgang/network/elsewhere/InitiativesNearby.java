package dk.opgang.network.elsewhere;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Stands in for initiatives-service. Of every initiative it knows one published year, and of every run the same two groups: 120 and 60 people in
 * Horsens, 60 and 120 in Greve, two of three elsewhere.
 */
public final class InitiativesNearby extends StandIn {

    private static final String ADOPTED = "/control/adopted";
    private static final ArrayNode TOLD = JSON.createArrayNode();

    private static final String YEARS = """
            {"items": [{"year": 2019, "counts": {"uniqueParticipants": 24, "contacts": null}, "suppressed": ["contacts"]}]}""";

    public InitiativesNearby() {
        super("initiatives", Set.of("quarkus.rest-client.initiatives.url"));
    }

    @Override
    protected void answers(HttpServer server) {
        server.createContext("/internal/adopted-templates", it -> answer(it, InitiativesNearby::adopted));
        server.createContext("/internal/published-years", it -> answer(it, 200, JSON.readTree(YEARS)));
        server.createContext("/internal/group-counts", it -> answer(it, InitiativesNearby::counts));
        server.createContext(ADOPTED, it -> answer(it, 200, told()));
    }

    /** What was told of the adoptions of the shared initiative, in the order in which it came. */
    public static List<JsonNode> adopted(String sharedInitiativeId) {
        String all = given().get(new InitiativesNearby().url() + ADOPTED).asString();
        try {
            return JSON.readTree(all)
                    .valueStream()
                    .filter(told -> told.path("sharedInitiativeId").asText().equals(sharedInitiativeId))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(all, e);
        }
    }

    private static JsonNode told() {
        synchronized (TOLD) {
            return TOLD.deepCopy();
        }
    }

    private static JsonNode adopted(JsonNode told) {
        synchronized (TOLD) {
            TOLD.add(told);
        }
        ObjectNode template = JSON.createObjectNode();
        return template.put("templateId", "01980a5e-7c00-7000-8000-000000000001")
                .put("key", told.path("key").asText())
                .put("methodVersion", told.path("methodVersion").asInt());
    }

    private static JsonNode counts(JsonNode asked) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        for (JsonNode run : asked.path("runs")) {
            ObjectNode item = items.addObject();
            item.set("initiativeId", run.path("initiativeId"));
            item.set("municipalityCode", run.path("municipalityCode"));
            groups(run.path("municipalityCode").asText(), item.putArray("groups"));
        }
        return answer;
    }

    private static void groups(String municipality, ArrayNode groups) {
        switch (municipality) {
            case "615" -> {
                group(groups, "18-24", 120, 60);
                group(groups, "30-49", 60, 12);
            }
            case "253" -> {
                group(groups, "18-24", 60, 36);
                group(groups, "30-49", 120, 36);
            }
            default -> group(groups, "18-24", 3, 2);
        }
    }

    private static void group(ArrayNode groups, String ages, int participants, int events) {
        groups.addObject()
                .put("ageGroup", ages)
                .put("benefitGroup", "kontanthjaelp")
                .put("participants", participants)
                .put("events", events);
    }

    private static void answer(HttpExchange exchange, Function<JsonNode, JsonNode> answer) throws IOException {
        answer(exchange, 200, answer.apply(JSON.readTree(exchange.getRequestBody())));
    }
}
