package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.initiatives.template.predicate.Declared.FactKind;
import dk.opgang.initiatives.template.predicate.Declared.FactShape;
import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.predicate.PredicateReader;
import dk.opgang.initiatives.template.predicate.Questions;
import dk.opgang.initiatives.template.predicate.Rule;
import dk.opgang.initiatives.template.predicate.Told;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Rules come to the same answer as a second evaluator that knows nothing of the first. */
class RuleProperties {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate ON = LocalDate.of(2024, 2, 29);

    private static final FactShape YES_OR_NO = new FactShape(FactKind.BOOLEAN, Set.of());
    private static final Declared DECLARED = new Declared(
            Map.of(
                    "first-child",
                    YES_OR_NO,
                    "thin-family-network",
                    YES_OR_NO,
                    "children",
                    new FactShape(FactKind.INTEGER, Set.of())),
            Set.of("birth", "moved"),
            Set.of("hygiene", "safety"),
            Set.of("one", "two"),
            Set.of("mentor", "friend"),
            Set.of());

    private static final List<JsonNode> LEAVES = nodes(
            "{'age': {'from': 13}}",
            "{'age': {'from': 15, 'to': 17}}",
            "{'age': {'to': 14}}",
            "{'ageAt': {'anchor': 'birth', 'plus': {'days': -280}, 'to': 14}}",
            "{'ageAt': {'anchor': 'moved', 'plus': {'months': 1}, 'from': 14, 'to': 16}}",
            "{'grade': {'from': 7, 'to': 9}}",
            "{'schoolStatus': ['in-compulsory-school', 'school-free-period']}",
            "{'benefit': ['none']}",
            "{'benefit': ['kontanthjaelp', 'sygedagpenge']}",
            "{'onBenefit': {'months': 12}}",
            "{'onBenefit': {'months': 1, 'groups': ['kontanthjaelp']}}",
            "{'area': 'initiative'}",
            "{'certificate': 'hygiene'}",
            "{'household': {'characteristic': 'thin-family-network'}}",
            "{'household': {'characteristic': 'income-below-150000'}}",
            "{'fact': {'key': 'first-child', 'is': true}}",
            "{'fact': {'key': 'children', 'from': 2}}",
            "{'earlierPlacement': {'kinds': ['leisure-job', 'pocket-money-job'], 'withinMonths': 12, 'leastDays': 30}}",
            "{'earlierEnrolment': {'templateKeys': ['job-guide'], 'states': ['completed']}}",
            "{'stepReached': 'one'}",
            "{'when': {'anchor': 'birth', 'from': {'weeks': -30}, 'to': {'weeks': -17}}}",
            "{'when': {'anchor': 'moved', 'from': {'years': 1, 'months': -1, 'days': -1}}}",
            "{'role': 'mentor'}");

    private static final PredicateReader READER = new PredicateReader(DECLARED);

    /** What can be told of a person: each field, and the values that it can have. */
    private static final Map<String, List<JsonNode>> PERSON = Map.ofEntries(
            Map.entry("grade", nodes("null", "6", "7", "9", "10")),
            Map.entry("schoolStatus", nodes("null", "'in-compulsory-school'", "'finished-compulsory-school'")),
            Map.entry("benefitGroup", nodes("null", "'kontanthjaelp'", "'sygedagpenge'", "'fleksjob'")),
            Map.entry("benefitSince", nodes("null", "'2023-02-28'", "'2023-03-01'", "'2024-01-29'", "'2024-01-30'")),
            Map.entry("inArea", nodes("true", "false")),
            Map.entry("certificates", nodes("null", "[]", "['hygiene']", "['safety']")),
            Map.entry(
                    "facts",
                    nodes(
                            "{}",
                            "{'first-child': true, 'children': 2}",
                            "{'first-child': false, 'children': 1}",
                            "{'thin-family-network': true}",
                            "{'thin-family-network': false, 'children': null}")),
            Map.entry(
                    "anchors",
                    nodes(
                            "{}",
                            "{'birth': null}",
                            "{'birth': '2024-06-27'}",
                            "{'birth': '2024-09-26', 'moved': '2023-03-30'}",
                            "{'birth': '2024-06-26', 'moved': '2023-03-31'}",
                            "{'moved': null}")),
            Map.entry(
                    "household",
                    nodes(
                            "{}",
                            "{'thin-family-network': false}",
                            "{'thin-family-network': true, 'income-below-150000': false}")),
            Map.entry(
                    "earlierPlacements",
                    nodes(
                            "null",
                            "[]",
                            "[{'kind': 'leisure-job', 'from': '2023-02-28'}]",
                            "[{'kind': 'leisure-job', 'from': '2024-01-30'}]",
                            "[{'kind': 'pocket-money-job', 'from': '2024-01-31', 'to': '2024-05-01'}, {'kind':"
                                    + " 'ordinary-job', 'from': '2023-06-01'}]")),
            Map.entry(
                    "earlierEnrolments",
                    nodes(
                            "null",
                            "[{'templateKey': 'job-guide', 'state': 'completed', 'on': '2024-02-29'}]",
                            "[{'templateKey': 'job-guide', 'state': 'completed', 'on': '2024-03-01'}]")),
            Map.entry("stepsReached", nodes("[]", "['one']", "['two']")),
            Map.entry("roles", nodes("[]", "['mentor', 'friend']")));

    private static final List<JsonNode> BIRTHS = nodes(
            "{'birthDate': '2011-02-28'}",
            "{'birthDate': '2011-03-01'}",
            "{'birthDate': '2008-02-29'}",
            "{'birthDate': '2009-03-01'}",
            "{'age': 13}",
            "{'age': 14}",
            "{'age': 17}",
            "{'birthDate': null}");

    /** Twenty thousand trees: twenty in each of a thousand tries. */
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void agreesWithASecondEvaluator(@ForAll Random random) {
        for (int i = 0; i < 20; i++) {
            JsonNode tree = tree(random, 5);
            JsonNode person = person(random);
            Faults faults = new Faults();
            Description known = new DescriptionReader(
                            DECLARED, (key, told) -> told.getOrDefault(key, Told.unknown()), _ -> null, false)
                    .read(person, "", ON, Map.of(), faults);
            assertEquals(List.of(), faults.all());

            JsonNode smallest = smallestDisagreement(tree, known, new NaiveRules(person, ON));

            assertNull(smallest, () -> "of " + person);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void onlyAnAgeThatLeavesARuleOpenIsAsked(@ForAll Random random) {
        for (int i = 0; i < 10; i++) {
            JsonNode tree = tree(random, 4);
            JsonNode person = person(random);
            Faults faults = new Faults();
            Description known = new DescriptionReader(
                            DECLARED, (key, told) -> told.getOrDefault(key, Told.unknown()), _ -> null, false)
                    .read(person, "", ON, Map.of(), faults);
            Questions asked = new Questions();

            Rule.of(READER.read(tree, "", faults), "", null).ask(known, asked);

            boolean expected = asksForAge(tree, new NaiveRules(person, ON));
            assertEquals(expected, asked.ages().contains(ON), () -> tree + " of " + person);
        }
    }

    /** Whether an age on the day stands in a part that is open, as all around it are. */
    private static boolean asksForAge(JsonNode tree, NaiveRules naive) {
        if (number(Answer.OPEN) != naive.answer(tree)) {
            return false;
        }
        String operator = tree.fieldNames().next();
        JsonNode below = operator.equals("atLeast") ? tree.get(operator).get("of") : tree.get(operator);
        return switch (operator) {
            case "all", "any", "atLeast" -> {
                boolean asks = false;
                for (JsonNode part : below) {
                    asks |= asksForAge(part, naive);
                }
                yield asks;
            }
            case "not" -> asksForAge(below, naive);
            default -> operator.equals("age");
        };
    }

    /** The smallest part of a tree of which both say something else, null if they agree. */
    private static @Nullable JsonNode smallestDisagreement(JsonNode tree, Description known, NaiveRules naive) {
        if (agree(tree, known, naive)) {
            return null;
        }
        String operator = tree.fieldNames().next();
        JsonNode below = operator.equals("atLeast") ? tree.get(operator).get("of") : tree.get(operator);
        List<JsonNode> parts = new ArrayList<>();
        switch (operator) {
            case "all", "any", "atLeast" -> below.forEach(parts::add);
            case "not" -> parts.add(below);
            default -> {}
        }
        return parts.stream()
                .map(part -> smallestDisagreement(part, known, naive))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(tree);
    }

    private static boolean agree(JsonNode tree, Description known, NaiveRules naive) {
        Faults faults = new Faults();
        Predicate predicate = READER.read(tree, "", faults);
        assertEquals(List.of(), faults.all());
        Rule rule = Rule.of(predicate, "", null);
        double expected = naive.answer(tree);
        return expected == number(rule.decide(known))
                && expected == number(Answer.of(rule.explain(known).met()));
    }

    private static JsonNode tree(Random random, int layers) {
        int kind = layers == 0 ? 0 : random.nextInt(10);
        if (kind < 3) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        ObjectNode tree = JSON.createObjectNode();
        if (kind == 3) {
            return tree.set("not", tree(random, layers - 1));
        }
        ArrayNode of = JSON.createArrayNode();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            of.add(tree(random, layers - 1));
        }
        if (kind < 8) {
            return tree.set(kind < 6 ? "all" : "any", of);
        }
        tree.putObject("atLeast").put("count", 1 + random.nextInt(size)).set("of", of);
        return tree;
    }

    private static JsonNode person(Random random) {
        ObjectNode person = JSON.createObjectNode();
        if (random.nextInt(4) > 0) {
            person.setAll((ObjectNode) BIRTHS.get(random.nextInt(BIRTHS.size())));
        }
        PERSON.forEach((name, values) -> {
            if (random.nextInt(4) > 0) {
                person.set(name, values.get(random.nextInt(values.size())));
            }
        });
        return person;
    }

    private static List<JsonNode> nodes(String... texts) {
        return Stream.of(texts).map(RuleProperties::node).toList();
    }

    private static JsonNode node(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static double number(Answer answer) {
        return switch (answer) {
            case MET -> 1;
            case NOT_MET -> 0;
            case OPEN -> 0.5;
        };
    }
}
