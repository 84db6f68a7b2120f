package dk.opgang.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.network.elsewhere.StandIn;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Stands in for the services that this one asks, and tells the service under test where they are: for all tests alike, so that none needs an
 * application of its own. What they answer follows from the ids, see {@link Residents}.
 */
public final class Neighbours extends StandIn {

    public Neighbours() {
        super("neighbours", Set.of("quarkus.rest-client.participants.url", "quarkus.rest-client.housing-areas.url"));
    }

    @Override
    protected void answers(HttpServer server) {
        server.createContext("/internal/family-members", exchange -> answer(exchange, Neighbours::member));
        server.createContext("/internal/area-classes", exchange -> answer(exchange, Neighbours::area));
    }

    private static void answer(HttpExchange exchange, BiConsumer<UUID, ArrayNode> answers) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        question.get("ids").forEach(id -> answers.accept(UUID.fromString(id.asText()), items));
        answer(exchange, 200, answer);
    }

    private static void member(UUID id, ArrayNode items) {
        if (Residents.exists(id)) {
            items.addObject()
                    .put("participantId", id.toString())
                    .put("municipalityCode", Residents.municipality(id))
                    .put("restricted", Residents.isRestricted(id))
                    .put("age", Residents.isRestricted(id) ? 0 : Residents.age(id));
        }
    }

    private static void area(UUID id, ArrayNode items) {
        if (Residents.exists(id)) {
            items.addObject()
                    .put("id", id.toString())
                    .put("municipalityCode", Residents.municipality(id))
                    .putArray("classes")
                    .add(Residents.isListed(id) ? "udsat-boligomraade" : "none");
        }
    }
}
