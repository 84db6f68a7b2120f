package dk.opgang.platform.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published schemas of events. */
final class EventSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /** Fails if the data is not as the schema of its type has it, or if the type has none. */
    static void check(String type, String json) {
        List<Error> errors = SCHEMAS.computeIfAbsent(type, EventSchemas::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " breaks its schema: " + errors + " in " + json);
        }
    }

    private static Schema schema(String type) {
        String resource = "/schemas/" + type + ".json";
        try (InputStream stream = EventSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("The event type " + type + " has no schema " + resource);
            }
            return REGISTRY.getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
