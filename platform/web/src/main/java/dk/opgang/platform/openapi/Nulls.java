package dk.opgang.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Lets a schema admit null, as JSON Schema 2020-12 says it. */
final class Nulls {

    private Nulls() {}

    static Schema with(Schema schema) {
        if (schema.getRef() != null || schema.getType() == null) {
            return isFree(schema) ? schema : either(schema);
        }
        if (!schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().contains(null)) {
            schema.addEnumeration(null);
        }
        return schema;
    }

    /** A schema without any condition admits null already. */
    private static boolean isFree(Schema schema) {
        return schema.getRef() == null
                && schema.getAnyOf() == null
                && schema.getOneOf() == null
                && schema.getAllOf() == null
                && schema.getEnumeration() == null;
    }

    private static Schema either(Schema schema) {
        if (schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(part -> List.of(SchemaType.NULL).equals(part.getType()))) {
            return schema;
        }
        Schema nullable = OASFactory.createSchema().description(schema.getDescription());
        schema.setDescription(null);
        return nullable.addAnyOf(schema).addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
