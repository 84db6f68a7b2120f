package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value to reach.
 *
 * @param measure a code of {@code initiative-measures}, or a measure of the template
 * @param per {@code year}, {@code quarter}, {@code month}; anything else is the whole initiative
 */
public record TargetRule(
        String measure, Value value, @Nullable String per) {

    /** For what time the value is told. */
    private enum Per {
        YEAR,
        QUARTER,
        MONTH,
        INITIATIVE
    }

    private static final int TEXT = 200;

    static @Nullable TargetRule read(Item item) {
        return item.object(part -> {
            boolean isFree = part.reading().isOfFirstFormat();
            String measure = part.required("measure", key -> isFree ? key.text(TEXT) : Count.measure(key));
            Value value = part.required("value", Value.within(NumberRange.QUANTITY));
            String per = part.optional("per", word -> per(word, isFree));
            return measure == null || value == null ? null : new TargetRule(measure, value, per);
        });
    }

    private static @Nullable String per(Item item, boolean isFree) {
        if (isFree) {
            return item.text(TEXT);
        }
        return item.word(Per.class) == null ? null : item.node().textValue();
    }
}
