package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

/**
 * Answers of two areas that do not exist, by path; of everything else there is nothing. On one list there are {@value #MANY} areas, on
 * another {@value #VERY_MANY}, all of them like the first of the two.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MadeUpReading implements Reading {

    /** The day of the list with many areas. */
    public static final String LONG_LIST = "2024-12-01";

    /** How many areas are on it. */
    public static final int MANY = 100;

    /** The day of the list with ten times as many. */
    public static final String LONGEST_LIST = "2023-12-01";

    public static final int VERY_MANY = 1_000;

    private static final JsonNode ANSWERS = load();
    private static final String AREAS = "/v1/housing-areas/";

    /** What the API says at the path. */
    public static JsonNode answer(String path) {
        return ANSWERS.path(path);
    }

    @Override
    public CompletableFuture<Answer> read(String address, String mediaType, Reader reader) {
        String path = address.replaceAll("\\?.*", "");
        JsonNode body = isToCome(address)
                ? ((ObjectNode) ANSWERS.path(path).deepCopy()).put("listDate", dayIn(address))
                : count(address) > 0
                        ? ofMany(path, count(address))
                        : ANSWERS.path(mediaType.equals(JSON) ? path : path + " " + mediaType);
        return CompletableFuture.completedFuture(new Answer(body.isMissingNode() ? 404 : 200, body));
    }

    /** Whether classes are counted on a day that is yet to come: then the list of that day is told. */
    private static boolean isToCome(String address) {
        return address.contains("/classifications/counts?")
                && LocalDate.parse(dayIn(address)).isAfter(LocalDate.now(ZoneId.of("Europe/Copenhagen")));
    }

    private static String dayIn(String address) {
        return address.replaceAll(".*listDate=", "");
    }

    /** How many areas are on the list that is asked for; 0 for the list of two. */
    private static int count(String address) {
        return address.contains("listDate=" + LONG_LIST)
                ? MANY
                : address.contains("listDate=" + LONGEST_LIST) ? VERY_MANY : 0;
    }

    private static JsonNode ofMany(String path, int count) {
        JsonNode first = ANSWERS.at("/~1v1~1classifications/items/0");
        if (path.startsWith(AREAS)) {
            return ANSWERS.path(path.replaceAll(
                    AREAS + "[^/]+", AREAS + first.path("housingAreaId").asText()));
        }
        ObjectNode list = ANSWERS.path(path).deepCopy();
        if (list.path("items").isArray()) {
            ArrayNode items = list.putArray("items");
            for (int i = 0; i < count; i++) {
                ObjectNode item = ANSWERS.path(path).path("items").path(0).deepCopy();
                String id = "01980a5e-7c00-7000-8000-%012x".formatted(i);
                items.add(item.put("housingAreaId", id).put("id", id));
            }
        }
        return list;
    }

    private static JsonNode load() {
        try (InputStream in = MadeUpReading.class.getResourceAsStream("/portal-answers.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build()
                    .readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("portal-answers.json cannot be read", e);
        }
    }
}
