package dk.opgang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {

    private final JsonNode document = Contracts.asyncApi();

    @Test
    void everySchemaIsAMessageAndEveryMessageHasItsSchema() {
        // When
        Map<String, String> schemas = new TreeMap<>();
        messages()
                .propertyStream()
                .map(Map.Entry::getValue)
                .filter(message -> message.path("name").asString().startsWith("dk.opgang."))
                .forEach(message -> schemas.put(
                        message.path("name").asString(),
                        message.path("payload").path("$ref").asString()));

        // Then
        Map<String, String> expected = Contracts.files("schemas").stream()
                .collect(Collectors.toMap(
                        Contracts::name, file -> "./src/main/resources/schemas/" + file.getFileName()));
        assertEquals(new TreeMap<>(expected), schemas);
    }

    @Test
    void everyMessageTravelsOnTheTopicOfItsContext() {
        // When
        Set<String> travelling = new TreeSet<>();
        for (JsonNode channel : document.path("channels")) {
            String topic = channel.path("address").asString();
            if (!channel.has("bindings")) {
                // Webhooks and the stream carry all events in another form.
                continue;
            }
            channel.path("messages")
                    .forEach(message -> travelling.add(
                            topic + " " + name(message.path("$ref").asString().replace("#/components/messages/", ""))));
        }

        // Then
        Set<String> expected = Contracts.files("schemas").stream()
                .map(Contracts::name)
                .map(type -> "opgang." + type.split("\\.")[2] + ".v1 " + type)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, travelling);
    }

    @Test
    void everyTopicIsPublished() {
        // When
        Set<String> published = new TreeSet<>();
        document.path("operations")
                .forEach(operation ->
                        published.add(operation.path("channel").path("$ref").asString()));

        // Then
        Set<String> expected = document.path("channels")
                .propertyStream()
                .map(channel -> "#/channels/" + channel.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("3.0.0", document.path("asyncapi").asString());
        assertEquals(7, expected.size());
        assertEquals(expected, published);
    }

    private JsonNode messages() {
        return document.path("components").path("messages");
    }

    private String name(String message) {
        return messages().path(message).path("name").asString();
    }
}
