package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.opgang.initiatives.template.value.Offset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rules as documents have them. */
final class PredicateWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private PredicateWriter() {}

    static ObjectNode write(Predicate predicate) {
        ObjectNode node = JSON.objectNode();
        node.set(predicate.operator().json(), value(predicate.condition()));
        if (predicate.ownCode() != null) {
            node.put("code", predicate.ownCode());
        }
        if (predicate.label() != null) {
            node.set(
                    "label",
                    JSON.objectNode()
                            .put("da", predicate.label().da())
                            .put("en", predicate.label().en()));
        }
        return node;
    }

    private static JsonNode value(Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> predicates(of);
            case Condition.Any(var of) -> predicates(of);
            case Condition.Not(var of) -> write(of);
            case Condition.AtLeast(var count, var of) ->
                object().put("count", count).set("of", predicates(of));
            case Condition.Age(var years) -> range(object(), years);
            case Condition.AgeAt(var anchor, var plus, var years) ->
                range(offset(object().put("anchor", anchor), "plus", plus), years);
            case Condition.Grade(var grades) -> range(object(), grades);
            case Condition.SchoolStatus(var codes) -> texts(codes);
            case Condition.Benefit(var groups) -> texts(groups);
            case Condition.OnBenefit(var months, var groups) ->
                textsIfAny(object().put("months", months), "groups", groups);
            case Condition.Area(var areas) ->
                areas == null
                        ? TextNode.valueOf(Condition.Area.INITIATIVE)
                        : texts(areas.stream().map(Object::toString).toList());
            case Condition.Certificate(var key) -> TextNode.valueOf(key);
            case Condition.Household(var characteristic) -> object().put("characteristic", characteristic);
            case Condition.Fact(var key, var test) -> test(object().put("key", key), test);
            case Condition.EarlierPlacement(var kinds, var employerKinds, var withinMonths, var leastDays) -> {
                ObjectNode node = textsIfAny(object(), "kinds", kinds);
                yield number(
                        number(textsIfAny(node, "employerKinds", employerKinds), "withinMonths", withinMonths),
                        "leastDays",
                        leastDays);
            }
            case Condition.EarlierEnrolment(var keys, var states, var withinMonths) ->
                number(
                        textsIfAny(textsIfAny(object(), "templateKeys", keys), "states", states),
                        "withinMonths",
                        withinMonths);
            case Condition.StepReached(var step) -> TextNode.valueOf(step);
            case Condition.When(var anchor, var from, var to) ->
                distance(distance(object().put("anchor", anchor), "from", from), "to", to);
            case Condition.Consent(var category, var role) ->
                object().put("category", category).put("to", role);
            case Condition.Role(var role) -> TextNode.valueOf(role);
        };
    }

    private static ObjectNode object() {
        return JSON.objectNode();
    }

    private static ArrayNode predicates(List<Predicate> of) {
        ArrayNode list = JSON.arrayNode();
        of.forEach(one -> list.add(write(one)));
        return list;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static ObjectNode textsIfAny(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            node.set(name, texts(texts));
        }
        return node;
    }

    private static ObjectNode number(ObjectNode node, String name, @Nullable Integer number) {
        if (number != null) {
            node.put(name, number);
        }
        return node;
    }

    private static ObjectNode range(ObjectNode node, Between<Integer> between) {
        return number(number(node, "from", between.from()), "to", between.to());
    }

    private static ObjectNode offset(ObjectNode node, String name, @Nullable Offset offset) {
        if (offset != null) {
            ObjectNode inner = object();
            number(inner, "years", offset.years());
            number(inner, "months", offset.months());
            number(inner, "weeks", offset.weeks());
            node.set(name, number(inner, "days", offset.days()));
        }
        return node;
    }

    private static ObjectNode distance(ObjectNode node, String name, @Nullable Distance distance) {
        if (distance != null) {
            offset(node, name, distance.fixed());
            distance.parameters()
                    .forEach((unit, key) ->
                            ((ObjectNode) node.get(name)).putObject(unit.json()).put("parameter", key));
        }
        return node;
    }

    private static ObjectNode test(ObjectNode node, FactTest test) {
        switch (test) {
            case FactTest.Is(var value) -> node.set("is", fact(value));
            case FactTest.In(var values) -> {
                ArrayNode list = node.putArray("in");
                values.forEach(value -> list.add(fact(value)));
            }
            case FactTest.Numbers(var between) -> {
                if (between.from() != null) {
                    node.put("from", between.from());
                }
                if (between.to() != null) {
                    node.put("to", between.to());
                }
            }
            case FactTest.Days(var between) -> {
                if (between.from() != null) {
                    node.put("from", between.from().toString());
                }
                if (between.to() != null) {
                    node.put("to", between.to().toString());
                }
            }
        }
        return node;
    }

    private static JsonNode fact(FactValue value) {
        return switch (value) {
            case FactValue.Flag(var flag) -> BooleanNode.valueOf(flag);
            case FactValue.Amount(var number) -> DecimalNode.valueOf(number);
            case FactValue.Word(var text) -> TextNode.valueOf(text);
            case FactValue.Day(var day) -> TextNode.valueOf(day.toString());
            case FactValue.Words(var words) -> texts(words);
        };
    }
}
