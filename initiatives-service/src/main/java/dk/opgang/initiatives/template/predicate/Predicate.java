package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a programme: on a day it is met, not met, or open because something is not known.
 *
 * @param ownCode what is told when the rule is not met; without it the code of the operator
 * @param label the rule in the words of the programme
 */
public record Predicate(
        Condition condition,
        @Nullable String ownCode,
        @Nullable Text label) {

    public static Predicate of(Condition condition) {
        return new Predicate(condition, null, null);
    }

    public Operator operator() {
        return condition.operator();
    }

    /** What is told when the rule is not met. */
    public String code() {
        return ownCode == null ? operator().defaultCode() : ownCode;
    }

    /** As it stands in a document. */
    @JsonValue
    public JsonNode toJson() {
        return PredicateWriter.write(this);
    }
}
