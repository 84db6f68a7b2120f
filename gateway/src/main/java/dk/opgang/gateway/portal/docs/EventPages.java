package dk.opgang.gateway.portal.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.json.PlainJson;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /docs/events}: every type of event with its schema, an example, and who is told. */
@Singleton
public class EventPages {

    private final Frame frame;
    private final Map<String, EventType> types = new LinkedHashMap<>();

    EventPages(Frame frame) {
        this.frame = frame;
        EventType.all().forEach(type -> types.put(type.name(), type));
    }

    public void all(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("events", words.of("Hændelser", "Events"), DocsPages.docs(words))
                        .with("types", List.copyOf(types.values())));
    }

    public void one(RoutingContext context) {
        Words words = Words.of(context);
        EventType type = Named.among(types, context, "type");
        JsonNode schema = json(type.schema());
        frame.send(
                context,
                words,
                View.of(
                                "event",
                                schema.path("title").asText(type.name()),
                                DocsPages.docs(words),
                                new Crumb(words.of("Hændelser", "Events"), "/docs/events"))
                        .with("type", type)
                        .with("description", schema.path("description").asText())
                        .with("example", pretty(schema.path("examples").path(0)))
                        .with("fields", fields(schema))
                        .with("schema", pretty(schema)));
    }

    private static List<Field> fields(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        return schema.path("properties")
                .propertyStream()
                .map(it -> new Field(
                        it.getKey(),
                        type(it.getValue().path("type")),
                        required.contains(it.getKey()),
                        it.getValue().path("description").asText("–")))
                .toList();
    }

    private static String type(JsonNode type) {
        return type.isArray()
                ? String.join(" | ", type.valueStream().map(JsonNode::asText).toList())
                : type.asText("–");
    }

    private static JsonNode json(String text) {
        try {
            return PlainJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A schema is no JSON", e);
        }
    }

    private static String pretty(JsonNode node) {
        return node.toPrettyString();
    }

    /** One field of an event's data. */
    record Field(String name, String type, boolean required, String description) {}
}
