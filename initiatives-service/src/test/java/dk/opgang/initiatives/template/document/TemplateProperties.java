package dk.opgang.initiatives.template.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.PublishedSchema;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
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

    /** Faults of the form alone, which the schema must know as well. */
    private static final Set<String> OF_FORM =
            Set.of("unknown-field", "invalid-object", "invalid-array", "invalid-string", "null-element");

    private static final PublishedSchema SCHEMA = new PublishedSchema("/documents/initiative-template.v2.json");

    @Example
    void programmesAreAsTheSchemaHasThem() {
        for (JsonNode document : MutatedTemplates.WHOLE) {
            assertEquals(List.of(), TemplateReader.read(document).faults().all(), () -> key(document));
            assertEquals(List.of(), SCHEMA.refused(document.toString()), () -> key(document));
        }
    }

    /** A hundred thousand by hand: {@code -Djqwik.tries.default=100000}. */
    @Property(shrinking = ShrinkingMode.OFF)
    void aMutatedDocumentIsReadOrRefusedInTime(@ForAll long seed) {
        JsonNode document = MutatedTemplates.of(new Random(seed));

        long begun = CPU.getCurrentThreadCpuTime();
        TemplateReader.Read read = TemplateReader.read(document);
        Duration took = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - begun);

        assertTrue(took.compareTo(LONGEST) <= 0 || warmsUp(), () -> took + " for " + document);
        assertTrue(!read.faults().isEmpty() || read.template() != null, document::toString);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theSchemaSaysTheSameOfTheForm(@ForAll long seed) {
        JsonNode document = MutatedTemplates.of(new Random(seed));

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

    private static String key(JsonNode document) {
        return document.path("key").asText();
    }
}
