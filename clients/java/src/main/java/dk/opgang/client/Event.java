package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that happened, as a CloudEvent.
 *
 * @param id the same wherever the event is told
 * @param type for instance {@code dk.opgang.initiatives.placement-created.v1}
 * @param raw the event as it came, one line of JSON
 * @param json the same, read
 */
public record Event(String id, String type, String raw, JsonNode json) {

    static Event of(String raw) {
        JsonNode json = Json.read(raw, JsonNode.class);
        return new Event(json.path("id").asText(), json.path("type").asText(), raw, json);
    }

    static Event of(JsonNode json) {
        return new Event(json.path("id").asText(), json.path("type").asText(), json.toString(), json);
    }

    /** What it happened to. */
    public String subject() {
        return json.path("subject").asText();
    }

    /** What is told about it, as the schema of its type says. */
    public JsonNode data() {
        return json.path("data");
    }

    /** What is told about it, as a type of the reader's own. */
    public <T> T data(Class<T> type) {
        return Json.convert(data(), type);
    }
}
