package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The part of the OpenAPI document that is the gateway's own, of {@code openapi-gateway.json}. */
final class OwnDocument {

    private static final String FILE = "/openapi-gateway.json";

    private OwnDocument() {}

    static ObjectNode read() {
        return read(FILE);
    }

    /** Another part of it, in a file of its own. */
    static ObjectNode read(String file) {
        try (InputStream in = OwnDocument.class.getResourceAsStream(file)) {
            return (ObjectNode) PlainJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
