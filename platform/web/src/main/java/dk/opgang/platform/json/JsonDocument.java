package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The body of a request that no record describes: whoever takes it reads it in a way of its own, and tells every fault with its place.
 *
 * @param bytes how large it came
 */
public record JsonDocument(JsonNode node, int bytes) {}
