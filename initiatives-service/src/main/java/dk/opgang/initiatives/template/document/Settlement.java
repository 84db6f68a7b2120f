package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How payouts are settled.
 *
 * @param leastChildren of how many children an institution must tell something
 * @param approvedByTwo whether a second person approves
 */
public record Settlement(Per per, Value leastChildren, boolean approvedByTwo) {

    /** How often. */
    public enum Per {
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    static @Nullable Settlement read(Item item) {
        return item.object(part -> {
            Per per = part.required("per", word -> word.word(Per.class));
            Value least = part.required("leastChildren", Value.within(NumberRange.whole(1, 1_000)));
            boolean two = part.flag("approvedByTwo", true);
            return per == null || least == null ? null : new Settlement(per, least, two);
        });
    }
}
