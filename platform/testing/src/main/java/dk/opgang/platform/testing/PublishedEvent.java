package dk.opgang.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/**
 * An event as a topic holds it.
 *
 * @param key the message's key, the aggregate's id
 * @param headers all headers of the message
 */
public record PublishedEvent(UUID id, String type, UUID key, Map<String, String> headers, JsonNode data) {

    /** A text field of its data. */
    public String text(String field) {
        return data.path(field).asText();
    }
}
