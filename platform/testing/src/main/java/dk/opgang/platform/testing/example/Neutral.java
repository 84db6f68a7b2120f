package dk.opgang.platform.testing.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a request and its answer what is of one run only, so that the same is recorded each time: ids become those of the names that
 * they stand under, one thing having one id in both; instants of the run become one; numbers of people and secrets become ones of nobody.
 */
final class Neutral {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration OF_THE_RUN = Duration.ofHours(1);
    private static final String INSTANT = "2026-03-02T09:15:00Z";
    private static final String CPR = "6104790011";
    private static final String CURSOR = "bmV4dA";
    private static final String SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    JsonNode of(JsonNode body) {
        return of(body, "");
    }

    private JsonNode of(JsonNode node, String name) {
        if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.properties().forEach(it -> object.set(it.getKey(), of(it.getValue(), it.getKey())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(it -> array.add(of(it, name)));
            return array;
        }
        return node.isTextual() ? JSON.textNode(text(node.asText(), name)) : node;
    }

    private String text(String text, String name) {
        return switch (name) {
            case "cpr" -> CPR;
            case "secret" -> text.startsWith("whsec_") ? SECRET : text;
            case "system" -> "fagsystem";
            case "next" -> CURSOR;
            default -> isOfTheRun(text) ? INSTANT : withIds(text, name);
        };
    }

    private String withIds(String text, String name) {
        Matcher found = ID.matcher(text);
        // An id within words, as tests write them to tell their things apart, says nothing.
        return found.matches() ? ids.computeIfAbsent(text, id -> made(name)) : found.replaceAll("1");
    }

    private String made(String name) {
        String thing = name.replaceAll("Ids?$", "");
        int number = taken.merge(thing, 1, Integer::sum);
        String hash = UUID.nameUUIDFromBytes((number == 1 ? thing : thing + number).getBytes(StandardCharsets.UTF_8))
                .toString();
        // Version 7, as the services make them.
        return "0195" + hash.substring(4, 14) + "7" + hash.substring(15, 19) + "8" + hash.substring(20);
    }

    private static boolean isOfTheRun(String text) {
        if (!text.endsWith("Z") || text.length() < INSTANT.length()) {
            return false;
        }
        try {
            return Duration.between(Instant.parse(text), Instant.now()).abs().compareTo(OF_THE_RUN) < 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
