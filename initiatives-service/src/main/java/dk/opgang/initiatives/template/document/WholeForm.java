package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes out what a document leaves out: every part at the top stands there, and the fields that the first format had. */
final class WholeForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private static final List<String> LISTS = List.of(
            "parameters",
            "facts",
            "anchors",
            "certificates",
            "steps",
            "roles",
            "roleRules",
            "phases",
            "activities",
            "readings",
            "outcomes",
            "measures",
            "targets",
            "partnerRules",
            "obligations",
            "payouts");

    private static final List<String> OBJECTS = List.of(
            "description", "eligibility", "groups", "tasks", "promise", "settlement", "round", "savings", "source");

    private WholeForm() {}

    /** The document, filled in; a field of a part that stands nowhere keeps out. */
    static ObjectNode of(ObjectNode told) {
        ObjectNode whole = told.deepCopy();
        fill(whole, "format", JSON.numberNode(1));
        LISTS.forEach(name -> fill(whole, name, JSON.arrayNode()));
        OBJECTS.forEach(name -> fill(whole, name, JSON.nullNode()));
        fill(whole, "whenOpen", JSON.textNode("allow"));
        fill(object(whole, "results"), "columns", JSON.arrayNode());
        participants(object(whole, "participants"));
        placements(object(whole, "placements"));
        whole.get("steps").forEach(step -> step((ObjectNode) step));
        whole.get("measures").forEach(measure -> fill((ObjectNode) measure, "afterMonths", JSON.numberNode(0)));
        whole.get("targets").forEach(target -> fill((ObjectNode) target, "per", JSON.nullNode()));
        return whole;
    }

    private static void participants(ObjectNode who) {
        fill(who, "fromAge", JSON.nullNode());
        fill(who, "toAge", JSON.nullNode());
        fill(who, "benefitGroups", JSON.arrayNode());
        fill(who, "consentRequired", JSON.booleanNode(false));
    }

    private static void placements(ObjectNode limits) {
        fill(limits, "kinds", JSON.arrayNode());
        fill(limits, "employerKinds", JSON.arrayNode());
        fill(limits, "mostWeeklyHours", JSON.nullNode());
        fill(limits, "mostWeeks", JSON.nullNode());
    }

    private static void step(ObjectNode step) {
        fill(step, "fromAge", JSON.nullNode());
        fill(step, "toAge", JSON.nullNode());
        fill(step, "after", JSON.arrayNode());
        fill(step, "reachedBy", JSON.arrayNode().add("post"));
        fill(step, "optional", JSON.booleanNode(false));
    }

    private static ObjectNode object(ObjectNode whole, String name) {
        fill(whole, name, JSON.objectNode());
        return (ObjectNode) whole.get(name);
    }

    private static void fill(ObjectNode part, String name, JsonNode value) {
        JsonNode told = part.get(name);
        if (told == null || told.isNull()) {
            part.set(name, value);
        }
    }
}
