package dk.opgang.initiatives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.time.Age;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Stands in for participants-service: knows exactly the participants that {@link People} makes. */
public class ParticipantsDouble implements QuarkusTestResourceLifecycleManager {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, Integer> HESITATED = new ConcurrentHashMap<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/internal/participants", exchange -> answer(exchange, "ids", ParticipantsDouble::participants));
        server.createContext("/internal/ages", exchange -> answer(exchange, "pairs", ParticipantsDouble::ages));
        server.createContext(
                "/internal/household-characteristics",
                exchange -> answer(exchange, "participantId", ParticipantsDouble::characteristics));
        server.start();
        // At the first of the two addresses nobody listens: whoever asks has to find the other one.
        return Map.of(
                "opgang.peers.participants.url",
                "http://127.0.0.1:9,http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** @param about the part of the question that names the participants */
    private static void answer(HttpExchange exchange, String about, BiConsumer<JsonNode, ArrayNode> answers)
            throws IOException {
        JsonNode question = MAPPER.readTree(exchange.getRequestBody());
        if (isInVain(question.get(about).toString())) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
            return;
        }
        ObjectNode answer = MAPPER.createObjectNode();
        answers.accept(question, answer.putArray("items"));
        byte[] body = MAPPER.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean isInVain(String named) {
        return named.contains(People.UNANSWERED)
                || People.hesitated(named)
                        .filter(it -> HESITATED.merge(it, 1, Integer::sum) <= People.IN_VAIN)
                        .isPresent();
    }

    private static void participants(JsonNode question, ArrayNode items) {
        for (JsonNode id : question.get("ids")) {
            UUID participant = UUID.fromString(id.asText());
            if (People.isArriving(participant)) {
                arrive(participant);
            }
            if (People.exists(participant)) {
                items.addObject()
                        .put("id", participant.toString())
                        .put("municipalityCode", People.municipality(participant))
                        .put("birthYear", People.birthYear(participant))
                        .putNull("housingAreaId")
                        .putNull("benefitGroup");
            }
        }
    }

    private static void ages(JsonNode question, ArrayNode items) {
        for (JsonNode pair : question.get("pairs")) {
            UUID participant = UUID.fromString(pair.get("participantId").asText());
            LocalDate on = LocalDate.parse(pair.get("on").asText());
            if (People.exists(participant)) {
                items.addObject()
                        .put("participantId", participant.toString())
                        .put("on", on.toString())
                        .put("age", Age.on(People.birthday(participant), on));
            }
        }
    }

    /** Nothing is known but that whoever exists has weak ties to work. */
    private static void characteristics(JsonNode question, ArrayNode items) {
        boolean exists =
                People.exists(UUID.fromString(question.get("participantId").asText()));
        for (JsonNode characteristic : question.get("characteristics")) {
            ObjectNode item = items.addObject().put("characteristic", characteristic.asText());
            if (exists && "weak-ties-to-work-or-education".equals(characteristic.asText())) {
                item.put("met", true);
            } else {
                item.putNull("met");
            }
        }
    }

    /** The event of the participant is taken in now, before the answer, which does not name it. */
    private static void arrive(UUID participant) {
        try (Connection connection = TestDatabase.asSuperuser();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into participants (id, municipality_code, birth_year) values (?, ?, ?) on conflict do nothing")) {
            statement.setObject(1, participant);
            statement.setString(2, People.municipality(participant));
            statement.setInt(3, People.birthYear(participant));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
