package dk.opgang.platform.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes ids, dates and amounts where they stand instead of as schemas of their own: a generated client would have a class
 * {@code UUID} of its own otherwise.
 */
final class PlainTypes {

    private final Map<String, Schema> plain = new HashMap<>();

    private PlainTypes(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (isPlain(schema)) {
                plain.put(SchemaUses.PREFIX + name, schema);
            }
        });
    }

    static void writeOut(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        PlainTypes types = new PlainTypes(schemas);
        schemas.values().forEach(types::inside);
        document.getPaths().getPathItems().values().forEach(item -> {
            types.all(item.getParameters());
            item.getOperations().values().forEach(types::inside);
        });
        types.plain.keySet().forEach(ref -> document.getComponents().removeSchema(SchemaUses.nameIn(ref)));
    }

    private static boolean isPlain(Schema schema) {
        return schema.getType() != null
                && schema.getEnumeration() == null
                && schema.getProperties() == null
                && !schema.getType().contains(SchemaType.OBJECT)
                && !schema.getType().contains(SchemaType.ARRAY);
    }

    private void inside(Operation operation) {
        all(operation.getParameters());
        SchemaUses.roots(operation).forEach(schema -> {
            replace(schema);
            inside(schema);
        });
    }

    private void all(@Nullable List<Parameter> parameters) {
        if (parameters != null) {
            parameters.stream()
                    .map(Parameter::getSchema)
                    .filter(Objects::nonNull)
                    .forEach(schema -> {
                        replace(schema);
                        inside(schema);
                    });
        }
    }

    private void inside(Schema schema) {
        SchemaUses.parts(schema).forEach(part -> {
            replace(part);
            inside(part);
        });
    }

    private void replace(Schema reference) {
        Schema type = reference.getRef() == null ? null : plain.get(reference.getRef());
        if (type != null) {
            reference.setRef(null);
            reference.setType(type.getType());
            reference.setFormat(type.getFormat());
            reference.setPattern(type.getPattern());
            reference.setMinimum(type.getMinimum());
            reference.setMaximum(type.getMaximum());
        }
    }
}
