package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.TemplateComparison.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the places at which two documents differ. Elements of a list that have keys are compared by key, the others by their place. */
final class Differences {

    /** Words for people, and what counts only for initiatives that begin. */
    private static final Set<String> WORDS = Set.of("name", "label", "labels", "description", "source", "unit");

    private static final Set<String> BEGINNINGS =
            Set.of("format", "theme", "targets", "partnerRules", "round", "savings");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(ObjectNode before, ObjectNode after) {
        Differences differences = new Differences();
        differences.compare("", before, after, true);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode before, JsonNode after, boolean touches) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                boolean counts = touches && !WORDS.contains(name) && !(pointer.isEmpty() && BEGINNINGS.contains(name));
                compare(pointer + "/" + name, before.path(name), after.path(name), counts);
            }
        } else if (before.isArray() && after.isArray()) {
            lists(pointer, before, after, touches);
        } else {
            found.add(new Difference(pointer, told(before), told(after), touches));
        }
    }

    /** What was added or moved has its place in the newer list, what was taken out in the older one. */
    private void lists(String pointer, JsonNode before, JsonNode after, boolean touches) {
        for (int i = 0; i < after.size(); i++) {
            compare(pointer + "/" + i, counterpart(before, after.get(i), i), after.get(i), touches);
        }
        for (int i = 0; i < before.size(); i++) {
            if (counterpart(after, before.get(i), i).isMissingNode()) {
                found.add(new Difference(pointer + "/" + i, before.get(i), null, touches));
            }
        }
    }

    private static JsonNode counterpart(JsonNode list, JsonNode element, int place) {
        JsonNode key = element.path("key");
        if (key.isMissingNode()) {
            return list.path(place);
        }
        for (JsonNode other : list) {
            if (other.path("key").equals(key)) {
                return other;
            }
        }
        return MissingNode.getInstance();
    }

    private static @Nullable JsonNode told(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
