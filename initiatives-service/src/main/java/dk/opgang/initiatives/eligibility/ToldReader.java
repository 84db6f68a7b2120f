package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.anchor.Anchor;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.predicate.Declared.FactShape;
import dk.opgang.initiatives.template.predicate.FactReader;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.initiatives.template.predicate.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is told with an enrolment in the words of its template, and tells everything that is wrong with it. */
public final class ToldReader {

    private static final String GRADE = "grade";
    private static final BigDecimal MOST_GRADE = BigDecimal.TEN;

    private final TemplateRules rules;
    private final Faults faults;

    private ToldReader(TemplateRules rules, Faults faults) {
        this.rules = rules;
        this.faults = faults;
    }

    /**
     * What was told, of use only if nothing is wrong with it.
     *
     * @param isNew whether the enrolment is posted now, so that the facts which that requires must be told
     * @param faults takes up what is wrong, at {@code /told} and {@code /anchors}
     */
    public static ToldFacts read(
            TemplateRules rules, @Nullable JsonNode told, @Nullable JsonNode anchors, boolean isNew, Faults faults) {
        ToldReader reader = new ToldReader(rules, faults);
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        Map<String, FactValue> facts = reader.facts(new Part(told, "/told", faults), kept);
        if (isNew) {
            reader.tellRequired(facts);
        }
        return new ToldFacts(facts, reader.days(new Part(anchors, "/anchors", faults)), kept);
    }

    private Map<String, FactValue> facts(Part told, ObjectNode kept) {
        Map<String, FactValue> facts = new HashMap<>();
        if (!told.isThere() || !told.isObject()) {
            return facts;
        }
        for (String key : told.names()) {
            Part part = told.get(key);
            FactShape shape = rules.declared().fact(key);
            if (shape == null) {
                part.broken(TemplateFault.UNKNOWN_KEY, Part.shown(key));
                continue;
            }
            FactValue value = part.isThere() ? FactReader.told(part, shape) : null;
            if (value != null && isInRange(part, key, value)) {
                facts.put(key, value);
                if (rules.isKept(key)) {
                    kept.set(key, part.node());
                }
            }
        }
        return facts;
    }

    private boolean isInRange(Part part, String key, FactValue value) {
        if (!(value instanceof FactValue.Amount(BigDecimal number))) {
            return true;
        }
        Fact fact = rules.fact(key).orElse(null);
        BigDecimal least = fact == null ? BigDecimal.ZERO : fact.least();
        BigDecimal most = fact == null && key.equals(GRADE) ? MOST_GRADE : fact == null ? null : fact.most();
        if (least != null && number.compareTo(least) < 0 || most != null && number.compareTo(most) > 0) {
            part.broken(CommonFault.OUT_OF_RANGE, shown(least) + "-" + shown(most));
            return false;
        }
        return true;
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }

    private void tellRequired(Map<String, FactValue> facts) {
        for (Fact fact : rules.template().facts()) {
            Part place = new Part(null, "/told/" + fact.key(), faults);
            if (fact.required() && !facts.containsKey(fact.key())) {
                place.broken(CommonFault.REQUIRED);
            }
        }
    }

    private Map<String, LocalDate> days(Part anchors) {
        Map<String, LocalDate> days = new HashMap<>();
        if (!anchors.isThere() || !anchors.isObject()) {
            return days;
        }
        for (String key : anchors.names()) {
            Part part = anchors.get(key);
            boolean isTold = rules.anchors()
                    .find(key)
                    .filter(anchor -> anchor.told() == Anchor.Told.ENROLMENT)
                    .isPresent();
            if (!isTold) {
                part.broken(TemplateFault.UNKNOWN_KEY, Part.shown(key));
            } else if (part.isThere()) {
                LocalDate day = FactReader.day(part);
                if (day != null) {
                    days.put(key, day);
                }
            }
        }
        return days;
    }
}
