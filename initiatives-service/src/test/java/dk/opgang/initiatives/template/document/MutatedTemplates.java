package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.reading.TemplateJson;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents of the programmes that come with the service, and what becomes of them by chance. */
public final class MutatedTemplates {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final List<JsonNode> WHOLE = documents();

    private MutatedTemplates() {}

    /** One of them, of which up to four parts are taken away, moved or put in the place of others. */
    public static JsonNode of(Random random) {
        ObjectNode document = WHOLE.get(random.nextInt(WHOLE.size())).deepCopy();
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            mutate(containers.get(random.nextInt(containers.size())), containers, random);
        }
        return document;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void mutate(JsonNode container, List<JsonNode> all, Random random) {
        JsonNode value =
                random.nextInt(4) == 0 ? all.get(random.nextInt(all.size())).deepCopy() : junk(random);
        switch (container) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name =
                        names.isEmpty() || random.nextInt(6) == 0 ? "more" : names.get(random.nextInt(names.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            }
            case ArrayNode array when array.isEmpty() || random.nextInt(3) == 0 -> array.add(value);
            case ArrayNode array when random.nextBoolean() -> array.remove(random.nextInt(array.size()));
            case ArrayNode array -> array.set(random.nextInt(array.size()), value);
            default -> throw new IllegalStateException("No container: " + container);
        }
    }

    private static JsonNode junk(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(200) - 50);
            case 3 -> JSON.numberNode(1_000_000_000L);
            case 4 -> JSON.numberNode(new BigDecimal("1e400"));
            case 5 -> JSON.textNode("NaN");
            case 6 -> JSON.numberNode(-0.0);
            case 7 -> JSON.textNode("\uD800");
            case 8 -> JSON.textNode("0101010101");
            case 9 -> JSON.textNode("x".repeat(random.nextInt(2_000)));
            case 10 -> JSON.textNode("step/" + random.nextInt(3));
            case 11 -> JSON.arrayNode().add(JSON.objectNode());
            case 12 -> JSON.objectNode().put("parameter", "language-amount");
            default -> JSON.objectNode();
        };
    }

    private static List<JsonNode> documents() {
        List<JsonNode> documents = new ArrayList<>();
        for (JsonNode row : file("index.json")) {
            documents.add(file(row.path("key").asText() + ".json"));
        }
        return documents;
    }

    private static JsonNode file(String name) {
        try (InputStream file = MutatedTemplates.class.getResourceAsStream("/templates/" + name)) {
            return TemplateJson.read(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
