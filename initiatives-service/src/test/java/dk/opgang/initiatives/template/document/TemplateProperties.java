package dk.opgang.initiatives.template.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.reading.TemplateJson;
import dk.opgang.platform.testing.PublishedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever becomes of a document, it is read or refused at once, and the published schema says the same of its form. */
class TemplateProperties {

    private static final Duration LONGEST = Duration.ofMillis(50);
    /** Of this thread alone: what else the machine does meanwhile is no fault of the loader. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Faults of the form alone, which the schema must know as well. */
    private static final Set<String> OF_FORM =
            Set.of("unknown-field", "invalid-object", "invalid-array", "invalid-string", "null-element");

    private static final List<JsonNode> DOCUMENTS = documents();
    private static final PublishedSchema SCHEMA = new PublishedSchema("/documents/initiative-template.v2.json");

    @Example
    void programmesAreAsTheSchemaHasThem() {
        for (JsonNode document : DOCUMENTS) {
            assertEquals(List.of(), TemplateReader.read(document).faults().all(), () -> key(document));
            assertEquals(List.of(), SCHEMA.refused(document.toString()), () -> key(document));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aMutatedDocumentIsReadOrRefusedInTime(@ForAll long seed) {
        JsonNode document = mutated(new Random(seed));

        long begun = CPU.getCurrentThreadCpuTime();
        TemplateReader.Read read = TemplateReader.read(document);
        Duration took = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - begun);

        assertTrue(took.compareTo(LONGEST) <= 0 || warmsUp(), () -> took + " for " + document);
        assertTrue(!read.faults().isEmpty() || read.template() != null, document::toString);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theSchemaSaysTheSameOfTheForm(@ForAll long seed) {
        JsonNode document = mutated(new Random(seed));

        var faults = TemplateReader.read(document).faults().all();
        List<String> refused = SCHEMA.refused(document.toString());

        if (faults.isEmpty()) {
            assertEquals(List.of(), refused, document::toString);
        }
        if (faults.stream().anyMatch(fault -> OF_FORM.contains(fault.code()))) {
            assertTrue(!refused.isEmpty(), () -> faults + " in " + document);
        }
    }

    private static int read;

    /** The first documents are read by code that is not compiled yet. */
    private static boolean warmsUp() {
        return read++ < 20;
    }

    private static JsonNode mutated(Random random) {
        ObjectNode document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).deepCopy();
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
        try (InputStream file = TemplateProperties.class.getResourceAsStream("/templates/" + name)) {
            return TemplateJson.read(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(JsonNode document) {
        return document.path("key").asText();
    }
}
