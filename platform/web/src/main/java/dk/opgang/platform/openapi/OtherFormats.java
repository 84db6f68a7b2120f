package dk.opgang.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The formats in which an answer can be had besides JSON. The library gives all of them the schema of the record that the method
 * returns, which only JSON has: a table as text has columns, and other formats are told by standards of their own.
 */
final class OtherFormats {

    private static final String JSON = "application/json";

    private OtherFormats() {}

    static void complete(Content content) {
        MediaType json = content.getMediaTypes().get(JSON);
        content.getMediaTypes().forEach((name, type) -> {
            if (name.startsWith("text/") && (type.getSchema() == null || sameAs(json, type))) {
                type.setSchema(plain(SchemaType.STRING));
            } else if (!name.equals(JSON) && sameAs(json, type)) {
                type.setSchema(plain(SchemaType.OBJECT));
            }
        });
    }

    private static boolean sameAs(MediaType json, MediaType other) {
        return json != null
                && json.getSchema() != null
                && other.getSchema() != null
                && json.getSchema().getRef() != null
                && json.getSchema().getRef().equals(other.getSchema().getRef());
    }

    private static Schema plain(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
