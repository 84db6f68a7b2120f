package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.compose.Composition.Composed;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.time.BusinessClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline is wanted. */
final class TimelinePage {

    private static final Comparator<JsonNode> NEWEST_FIRST =
            Comparator.<JsonNode, String>comparing(TimelinePage::place).reversed();

    /** What no path and no day holds. */
    private static final String BETWEEN = " ";

    private final String of;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final int limit;
    private final @Nullable String after;

    /** A cursor of another timeline, or of the same with other kinds or days, is a fault. */
    TimelinePage(
            String participant,
            List<String> kinds,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit,
            @Nullable String cursor,
            Faults faults) {
        this.of = Integer.toHexString(List.of(participant, kinds, String.valueOf(from), String.valueOf(to))
                .hashCode());
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.after = cursor == null ? null : read(cursor, faults);
    }

    Composed body(List<Part> parts) {
        List<JsonNode> found = new ArrayList<>();
        ArrayNode missing = PlainJson.MAPPER.createArrayNode();
        for (Part part : parts.subList(1, parts.size())) {
            if (part.isThere()) {
                part.body().forEach(found::add);
            } else {
                missing.add(part.missing());
            }
        }
        List<JsonNode> left = found.stream()
                .filter(this::isWanted)
                .sorted(NEWEST_FIRST)
                .filter(entry -> after == null || place(entry).compareTo(after) < 0)
                .toList();
        ObjectNode body = PlainJson.MAPPER.createObjectNode();
        List<JsonNode> items = left.subList(0, Math.min(limit, left.size()));
        body.set("items", Entries.array(items));
        String next = left.size() > limit ? cursor(items.getLast()) : null;
        body.put("next", next);
        body.set("missing", missing);
        return new Composed(body.toString().getBytes(StandardCharsets.UTF_8), next);
    }

    private boolean isWanted(JsonNode entry) {
        String day = day(entry.path("at").asText());
        return (from == null || day.compareTo(from.toString()) >= 0)
                && (to == null || day.compareTo(to.toString()) < 0);
    }

    /** The Danish day of an instant; a day is one already. */
    private static String day(String at) {
        return at.contains("T") ? BusinessClock.dayOf(Instant.parse(at)).toString() : at;
    }

    private static String place(JsonNode entry) {
        return String.join(
                BETWEEN,
                entry.path("at").asText(),
                entry.path("resource").asText(),
                entry.path("kind").asText());
    }

    private String cursor(JsonNode last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((of + BETWEEN + place(last)).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String read(String cursor, Faults faults) {
        try {
            String told = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (told.startsWith(of + BETWEEN)) {
                return told.substring(of.length() + BETWEEN.length());
            }
        } catch (IllegalArgumentException _) {
            // Told below, like one of another list.
        }
        faults.unreadable("?cursor", ParameterFault.INVALID_CURSOR);
        return null;
    }
}
