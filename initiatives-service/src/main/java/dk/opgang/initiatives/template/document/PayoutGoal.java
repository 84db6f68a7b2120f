package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.ValueRange;
import dk.opgang.platform.problem.CommonFault;
import org.jspecify.annotations.Nullable;

/**
 * What the measure of a payout must be.
 *
 * @param is yes or no, or a code
 * @param between a number
 */
public record PayoutGoal(@Nullable JsonNode is, ValueRange between) {

    private static final int TEXT = 60;

    static @Nullable PayoutGoal read(Item item) {
        return item.object(part -> {
            JsonNode is = part.optional("is", PayoutGoal::is);
            ValueRange between = ValueRange.read(part, "from", "to", NumberRange.ANY);
            if (part.names().stream().noneMatch(part::has)) {
                part.reading().broken(part.pointer("is"), CommonFault.REQUIRED);
            }
            return new PayoutGoal(is, between);
        });
    }

    private static @Nullable JsonNode is(Item item) {
        Object told = item.node().isBoolean() ? item.bool() : item.text(TEXT);
        return told == null ? null : item.node();
    }
}
