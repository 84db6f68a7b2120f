package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.proxy.Questions.Told;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a composed answer.
 *
 * @param told what its operation answered
 * @param body the same as JSON; missing if there is none
 */
record Part(String name, Told told, JsonNode body) {

    static Part of(String name, Told told) {
        try {
            JsonNode body = PlainJson.MAPPER.readTree(told.body().getBytes());
            return new Part(name, told, body == null ? MissingNode.getInstance() : body);
        } catch (IOException e) {
            return new Part(name, told, MissingNode.getInstance());
        }
    }

    boolean isThere() {
        return told.isOk() && !body.isMissingNode();
    }

    /** The same with another body, made of its own. */
    Part with(JsonNode other) {
        return new Part(name, told, other);
    }

    /** Why it is not there. */
    ObjectNode missing() {
        ObjectNode missing = PlainJson.MAPPER
                .createObjectNode()
                .put("part", name)
                .put("status", status())
                .put("code", body.path("code").asText(usualCode()));
        String retryAfter = told.headers().get("Retry-After");
        if (retryAfter != null && retryAfter.matches("[0-9]{1,9}")) {
            missing.put("retryAfter", Integer.parseInt(retryAfter));
        } else if (status() == 503) {
            missing.put("retryAfter", 2);
        }
        return missing;
    }

    int status() {
        return told.isOk() && !isThere() ? 502 : told.status();
    }

    private String usualCode() {
        return switch (status()) {
            case 503 -> "service-unavailable";
            case 504 -> "gateway-timeout";
            case 404 -> "not-found";
            default -> "bad-gateway";
        };
    }

    /** What a cache may do with an answer that holds all of them: what each of them allows. */
    static String cacheControl(List<Part> parts) {
        List<String> said = parts.stream()
                .filter(Part::isThere)
                .map(part -> Objects.requireNonNullElse(part.cacheControl(), "no-store"))
                .toList();
        if (said.stream().anyMatch(one -> one.contains("no-store"))) {
            return "no-store";
        }
        // What is missing now may be there a moment later.
        boolean whole = said.size() == parts.size();
        return whole && said.stream().distinct().count() == 1 ? said.getFirst() : "private, no-cache";
    }

    private @Nullable String cacheControl() {
        String said = told.headers().get("Cache-Control");
        return said == null && told.headers().contains("ETag") ? "private, no-cache" : said;
    }
}
