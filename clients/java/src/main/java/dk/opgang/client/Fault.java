package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where it stands: a JSON Pointer, {@code ?name} of a parameter or {@code header:Name}
 * @param code what it is, for programs
 * @param detail what it is, in the language that was asked for
 */
public record Fault(String pointer, String code, String detail) {

    static Fault of(JsonNode error) {
        return new Fault(
                error.path("pointer").asText(""),
                error.path("code").asText(""),
                error.path("detail").asText(""));
    }

    @Override
    public String toString() {
        return pointer + " " + (detail.isEmpty() ? code : detail);
    }
}
