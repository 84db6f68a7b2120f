package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the {@code cursor} of the next page (for events: {@code after}); null on the last one
 */
public record Page(List<JsonNode> items, @Nullable String next) {

    static Page of(JsonNode page) {
        List<JsonNode> items = new ArrayList<>();
        page.path("items").forEach(items::add);
        return new Page(
                List.copyOf(items), page.hasNonNull("next") ? page.path("next").asText() : null);
    }
}
