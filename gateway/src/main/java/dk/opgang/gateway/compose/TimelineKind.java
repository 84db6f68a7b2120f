package dk.opgang.gateway.compose;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of entry of a timeline, of {@code timeline.json}.
 *
 * @param list the operation that lists what is of this kind; missing where the participant itself is the entry
 * @param of the kind of which each has such a list
 * @param at where in a thing its day or instant stands, as a JSON pointer
 * @param until where its end stands
 * @param resource its path
 */
record TimelineKind(
        String kind,
        Text title,
        @Nullable String list,
        @Nullable String of,
        String at,
        @Nullable String until,
        String resource) {

    static List<TimelineKind> all() {
        try (InputStream in = TimelineKind.class.getResourceAsStream("/timeline.json")) {
            return PlainJson.MAPPER.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("timeline.json cannot be read", e);
        }
    }

    /** The entry for a thing; null if it has not happened. */
    @Nullable
    ObjectNode entry(JsonNode thing, String participant, String parent) {
        JsonNode when = thing.at(at).isTextual() ? thing.at(at) : thing.path("createdAt");
        if (thing.at(at).isMissingNode() && at.indexOf('/', 1) > 0 || !when.isTextual()) {
            return null;
        }
        ObjectNode entry = PlainJson.MAPPER.createObjectNode();
        entry.set("at", when);
        entry.set("until", until == null || thing.at(until).isMissingNode() ? null : thing.at(until));
        entry.put("kind", kind);
        entry.put(
                "resource",
                path(resource, participant, parent)
                        .replace("{id}", thing.path("id").asText()));
        entry.putObject("title").put("da", title.da()).put("en", title.en());
        entry.set("data", thing);
        return entry;
    }

    static String path(String template, String participant, String parent) {
        return template.replace("{participant}", participant).replace("{of}", parent);
    }
}
