package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rules of documents and tells everything that is wrong with them, each with its place. */
public final class PredicateReader {

    /** How many layers rules can lie in. */
    static final int MOST_LAYERS = 6;

    /** How many rules one combination joins. */
    static final int MOST_JOINED = 20;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,49}");

    private final LeafReader leaves;

    public PredicateReader(Declared declared) {
        this.leaves = new LeafReader(declared);
    }

    /**
     * The rule that stands there, if it is right.
     *
     * @param pointer where it stands in the document
     * @param faults takes up what is wrong with it
     */
    public @Nullable Predicate read(JsonNode node, String pointer, Faults faults) {
        return read(new Part(node, pointer, faults), 1);
    }

    private @Nullable Predicate read(Part part, int layer) {
        if (layer > MOST_LAYERS) {
            part.broken(TemplateFault.TOO_DEEP, MOST_LAYERS);
            return null;
        }
        JsonNode node = part.node();
        if (node == null || !node.isObject()) {
            part.missingOr(CommonFault.INVALID_OBJECT);
            return null;
        }
        List<Operator> operators = operators(part, node);
        String code = code(part.get("code"));
        Text label = label(part.get("label"));
        if (operators.size() > 1) {
            part.broken(
                    TemplateFault.MORE_THAN_ONE_OPERATOR,
                    String.join(", ", operators.stream().map(Operator::json).toList()));
        }
        List<Condition> conditions = new ArrayList<>();
        for (Operator operator : operators) {
            Condition condition = condition(operator, part.get(operator.json()), layer);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return operators.size() == 1 && conditions.size() == 1
                ? new Predicate(conditions.getFirst(), code, label)
                : null;
    }

    /** What stands there that is an operator; tells what is neither that nor one of the fields beside it, and that there is none. */
    private static List<Operator> operators(Part part, JsonNode node) {
        List<Operator> operators = new ArrayList<>();
        boolean unknown = false;
        for (var field : node.properties()) {
            String name = field.getKey();
            var operator = Operator.named(name);
            if (operator.isPresent()) {
                operators.add(operator.get());
            } else if (!name.equals("code") && !name.equals("label")) {
                unknown = true;
                part.get(name).broken(TemplateFault.UNKNOWN_OPERATOR, Part.shown(name));
            }
        }
        if (operators.isEmpty() && !unknown) {
            part.broken(CommonFault.REQUIRED);
        }
        return operators;
    }

    private @Nullable Condition condition(Operator operator, Part value, int layer) {
        return switch (operator) {
            case ALL -> joined(value, layer) instanceof List<Predicate> of ? new Condition.All(of) : null;
            case ANY -> joined(value, layer) instanceof List<Predicate> of ? new Condition.Any(of) : null;
            case NOT -> read(value, layer + 1) instanceof Predicate of ? new Condition.Not(of) : null;
            case AT_LEAST -> atLeast(value, layer);
            case AGE,
                    AGE_AT,
                    GRADE,
                    SCHOOL_STATUS,
                    BENEFIT,
                    ON_BENEFIT,
                    AREA,
                    CERTIFICATE,
                    HOUSEHOLD,
                    FACT,
                    EARLIER_PLACEMENT,
                    EARLIER_ENROLMENT,
                    STEP_REACHED,
                    WHEN,
                    CONSENT,
                    ROLE -> leaves.read(operator, value);
        };
    }

    /** The rules of a list, if all of them are right. */
    private @Nullable List<Predicate> joined(Part list, int layer) {
        List<Part> parts = list.list(1, MOST_JOINED);
        List<Predicate> of = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Predicate one = read(part, layer + 1);
            if (one != null) {
                of.add(one);
            }
        }
        return of.isEmpty() || of.size() < parts.size() ? null : of;
    }

    private @Nullable Condition atLeast(Part value, int layer) {
        if (!value.isObjectOf(Set.of("count", "of"))) {
            return null;
        }
        List<Predicate> of = joined(value.get("of"), layer);
        JsonNode list = value.get("of").node();
        int most = list != null && list.isArray() && !list.isEmpty() ? Math.min(list.size(), MOST_JOINED) : MOST_JOINED;
        Integer count = value.get("count").count(1, most);
        return of == null || count == null ? null : new Condition.AtLeast(count, of);
    }

    private static @Nullable String code(Part part) {
        if (!part.isThere()) {
            return null;
        }
        String code = part.text();
        if (code != null && !CODE.matcher(code).matches()) {
            part.broken(CommonFault.PATTERN, CODE);
            return null;
        }
        return code;
    }

    private static @Nullable Text label(Part part) {
        if (!part.isThere() || !part.isObjectOf(Set.of("da", "en"))) {
            return null;
        }
        String da = part.get("da").text();
        String en = part.get("en").text();
        return da == null || en == null ? null : new Text(da, en);
    }
}
