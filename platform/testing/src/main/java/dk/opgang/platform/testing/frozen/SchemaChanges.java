package dk.opgang.platform.testing.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what of a schema has changed so that a client who relied on it breaks. Names of schemas and descriptions do not count. */
final class SchemaChanges {

    /** Conditions that any change of breaks somebody: of those who send and of those who read. */
    private static final List<String> FIXED = List.of("format", "pattern", "const", "multipleOf");

    /** Lower bounds: higher is stricter. */
    private static final List<String> LOWER =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

    /** Upper bounds: lower is stricter. */
    private static final List<String> UPPER =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    /** Names the code list of a value: a list may gain codes, and clients treat one that they do not know by its context. */
    private static final String CODE_LIST = "x-code-list";

    private final JsonNode before;
    private final JsonNode after;
    private final Direction direction;
    private final Set<String> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private SchemaChanges(JsonNode before, JsonNode after, Direction direction) {
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    /**
     * The breaking changes between two schemas.
     *
     * @param before the document that the old one's references are of
     * @param after the same of the new one
     */
    static List<String> between(
            JsonNode before, JsonNode oldSchema, JsonNode after, JsonNode newSchema, Direction direction) {
        SchemaChanges changes = new SchemaChanges(before, after, direction);
        changes.compare("", oldSchema, newSchema);
        return changes.found;
    }

    private void compare(String place, JsonNode oldSchema, JsonNode newSchema) {
        Form was = Form.of(before, oldSchema);
        Form is = Form.of(after, newSchema);
        // A schema that holds itself is compared once for each pair.
        if (!seen.add(System.identityHashCode(was.schema()) + "~" + System.identityHashCode(is.schema()) + "~"
                + was.nullable() + is.nullable())) {
            return;
        }
        types(place, was, is);
        values(place, was, is);
        FIXED.forEach(word -> fixed(place, word, was.schema(), is.schema()));
        LOWER.forEach(word -> bound(place, word, was.schema(), is.schema(), 1));
        UPPER.forEach(word -> bound(place, word, was.schema(), is.schema(), -1));
        defaults(place, was.schema(), is.schema());
        properties(place, was, is);
        held(place, "items", "[]", was.schema(), is.schema());
        held(place, "additionalProperties", "{}", was.schema(), is.schema());
        alternatives(place, was.schema(), is.schema());
    }

    private void types(String place, Form was, Form is) {
        boolean sending = direction == Direction.REQUEST;
        if (was.nullable() != is.nullable() && was.nullable() == sending) {
            tell(place, sending ? "null is no longer taken" : "null comes now");
        }
        Set<String> wider = sending ? is.types() : was.types();
        Set<String> narrower = sending ? was.types() : is.types();
        boolean fits = wider.isEmpty()
                || !narrower.isEmpty() && wider.containsAll(narrower)
                // Every integer is a number.
                || narrower.equals(Set.of("integer")) && wider.contains("number");
        if (!fits) {
            tell(place, "type " + was.types() + " became " + is.types());
        }
    }

    private void values(String place, Form was, Form is) {
        Set<String> wider = direction == Direction.REQUEST ? is.values() : was.values();
        Set<String> narrower = direction == Direction.REQUEST ? was.values() : is.values();
        if (wider.isEmpty()) {
            return;
        }
        Set<String> lost = new TreeSet<>(narrower);
        lost.removeAll(wider);
        if (is.schema().has(CODE_LIST) && (was.values().isEmpty() || is.values().containsAll(was.values()))) {
            // The codes that were always meant are written out, or the list has gained one.
            return;
        }
        if (narrower.isEmpty() || !lost.isEmpty()) {
            tell(place, "values " + was.values() + " became " + is.values());
        }
    }

    private void fixed(String place, String word, JsonNode was, JsonNode is) {
        JsonNode old = was.path(word);
        JsonNode now = is.path(word);
        boolean loosened = direction == Direction.REQUEST ? now.isMissingNode() : old.isMissingNode();
        if (!old.equals(now) && !loosened) {
            tell(place, word + " " + shown(old) + " became " + shown(now));
        }
    }

    /** Who left something out meant its default; one that was not told may be told now. */
    private void defaults(String place, JsonNode was, JsonNode is) {
        JsonNode old = was.path("default");
        if (direction == Direction.REQUEST && !old.isMissingNode() && !old.equals(is.path("default"))) {
            tell(place, "default " + shown(old) + " became " + shown(is.path("default")));
        }
    }

    /** What a list or a map holds: a schema of it that is lost or new is a condition like any other. */
    private void held(String place, String word, String each, JsonNode was, JsonNode is) {
        JsonNode old = was.path(word);
        JsonNode now = is.path(word);
        if (old.isObject() && now.isObject()) {
            compare(place + each, old, now);
        } else {
            fixed(place, word, was, is);
        }
    }

    /** A request's bound may be loosened, an answer's tightened. */
    private void bound(String place, String word, JsonNode was, JsonNode is, int stricter) {
        JsonNode old = was.path(word);
        JsonNode now = is.path(word);
        if (old.equals(now)) {
            return;
        }
        int tightened = old.isMissingNode()
                ? 1
                : now.isMissingNode()
                        ? -1
                        : stricter * Integer.signum(now.decimalValue().compareTo(old.decimalValue()));
        if (direction == Direction.REQUEST ? tightened > 0 : tightened < 0) {
            tell(place, word + " " + shown(old) + " became " + shown(now));
        }
    }

    private void properties(String place, Form was, Form is) {
        was.schema().path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode now = is.schema().path("properties").path(name);
            if (now.isMissingNode()) {
                tell(place + "/" + name, direction == Direction.REQUEST ? "is no longer taken" : "no longer comes");
            } else {
                compare(place + "/" + name, property.getValue(), now);
            }
        });
        Set<String> wanted = new TreeSet<>(direction == Direction.REQUEST ? is.required() : was.required());
        wanted.removeAll(direction == Direction.REQUEST ? was.required() : is.required());
        wanted.forEach(name ->
                tell(place + "/" + name, direction == Direction.REQUEST ? "is required now" : "may be missing now"));
    }

    private void alternatives(String place, JsonNode was, JsonNode is) {
        for (String word : List.of("anyOf", "oneOf", "allOf")) {
            JsonNode old = was.path(word);
            JsonNode now = is.path(word);
            if (old.isMissingNode() && word.equals("anyOf") && isOneOf(was, now)) {
                // What was taken is taken still, and more.
                continue;
            }
            if (old.size() != now.size()) {
                tell(place, word + " of " + old.size() + " became one of " + now.size());
            } else {
                for (int i = 0; i < old.size(); i++) {
                    compare(place + "/" + word + i, old.get(i), now.get(i));
                }
            }
        }
    }

    /** Whether one of the choices of a request takes all that was taken; null is looked at where the types are. */
    private boolean isOneOf(JsonNode was, JsonNode choices) {
        if (direction != Direction.REQUEST) {
            return false;
        }
        JsonNode withoutNull = was.deepCopy();
        if (withoutNull.path("type") instanceof ArrayNode types) {
            types.removeIf(type -> type.asText().equals("null"));
        }
        for (JsonNode choice : choices) {
            if (between(before, withoutNull, after, choice, direction).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void tell(String place, String change) {
        found.add((place.isEmpty() ? "/" : place) + " " + change);
    }

    private static String shown(JsonNode node) {
        if (node.isContainerNode()) {
            return node.toString();
        }
        return node.isMissingNode() ? "nothing" : node.asText();
    }
}
