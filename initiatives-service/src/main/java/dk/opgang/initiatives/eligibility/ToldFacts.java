package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.predicate.FactValue;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a poster tells with an enrolment.
 *
 * @param facts all of them, for the decision
 * @param days the anchors that were told
 * @param kept the facts of which the value is kept, as they were told
 */
public record ToldFacts(Map<String, FactValue> facts, Map<String, LocalDate> days, ObjectNode kept) {

    /** Nothing was told. */
    public static final ToldFacts NOTHING = new ToldFacts(Map.of(), Map.of(), JsonNodeFactory.instance.objectNode());

    public ToldFacts {
        facts = Map.copyOf(facts);
        days = Map.copyOf(days);
    }
}
