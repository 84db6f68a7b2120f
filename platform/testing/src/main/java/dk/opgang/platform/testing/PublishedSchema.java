package dk.opgang.platform.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A JSON Schema that is published, to hold documents against it. */
public final class PublishedSchema {

    private final Schema schema;

    /** @param resource where it lies on the class path, such as {@code /documents/thing.json} */
    public PublishedSchema(String resource) {
        try (InputStream stream = PublishedSchema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("There is no schema " + resource);
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the document the schema refuses, in words. */
    public List<String> refused(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
