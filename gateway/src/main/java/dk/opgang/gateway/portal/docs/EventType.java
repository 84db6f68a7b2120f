package dk.opgang.gateway.portal.docs;

import dk.opgang.gateway.portal.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of event, as the list of all events tells of it.
 *
 * @param when it is sent
 * @param listeners who listens to it, and what happens there; as Markdown
 */
record EventType(String name, String when, String listeners) {

    private static final Map<String, String> SINCE = releases();

    /** All types, in the order of the list. */
    static List<EventType> all() {
        return Writings.read("guides/events.md")
                .lines()
                .filter(line -> line.startsWith("| `dk.opgang."))
                .map(EventType::of)
                .toList();
    }

    private static EventType of(String line) {
        List<String> cells =
                Arrays.stream(line.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
        return new EventType(cells.get(1).replace("`", ""), cells.get(2), cells.get(3));
    }

    public String address() {
        return "/docs/events/" + name;
    }

    /** The topic that it stands in. */
    public String topic() {
        String[] segments = name.split("\\.", -1);
        return "opgang." + segments[2] + ".v1";
    }

    public String whenHtml(Words words) {
        return Markdown.html(when, words);
    }

    public String listenersHtml(Words words) {
        return Markdown.html(listeners, words);
    }

    public String schema() {
        return Writings.read("schemas/" + name + ".json");
    }

    /** The release that it came with; null if that is still to come. */
    public @Nullable String since() {
        return SINCE.get(name);
    }

    /** The release of each type that there is in one, as {@code docs/api/events.csv} tells. */
    private static Map<String, String> releases() {
        return Writings.read("guides/released-events/events.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }
}
