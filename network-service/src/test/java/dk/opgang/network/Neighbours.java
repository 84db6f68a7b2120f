package dk.opgang.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Stands in for the services that this one asks, and tells the service under test where they are: for all tests alike, so that none needs an
 * application of its own. What they answer follows from the ids, see {@link Residents}.
 */
public final class Neighbours implements ConfigSource {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ADDRESS = "opgang.test.neighbours";
    private static final Set<String> NAMES =
            Set.of("quarkus.rest-client.participants.url", "quarkus.rest-client.housing-areas.url");

    @Override
    public Set<String> getPropertyNames() {
        return NAMES;
    }

    @Override
    public String getValue(String name) {
        return NAMES.contains(name) ? address() : null;
    }

    @Override
    public String getName() {
        return "neighbours";
    }

    @Override
    public int getOrdinal() {
        return 500;
    }

    /** There is one for all class loaders of the tests. */
    private static String address() {
        synchronized (MAPPER.getClass()) {
            String known = System.getProperty(ADDRESS);
            if (known == null) {
                known = "http://127.0.0.1:" + start();
                System.setProperty(ADDRESS, known);
            }
            return known;
        }
    }

    private static int start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/internal/family-members", exchange -> answer(exchange, Neighbours::member));
            server.createContext("/internal/area-classes", exchange -> answer(exchange, Neighbours::area));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, BiConsumer<UUID, ArrayNode> answers) throws IOException {
        JsonNode question = MAPPER.readTree(exchange.getRequestBody());
        ObjectNode answer = MAPPER.createObjectNode();
        ArrayNode items = answer.putArray("items");
        question.get("ids").forEach(id -> answers.accept(UUID.fromString(id.asText()), items));
        byte[] body = MAPPER.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
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
