package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** At least and at most so much; no limit where there is none. */
public record ValueRange(@Nullable Value least, @Nullable Value most) {

    /** Reads two fields, of which the first is not above the second as far as the document tells. */
    public static ValueRange read(Part part, String least, String most, NumberRange range) {
        Value from = part.optional(least, Value.within(range));
        Value to = part.optional(most, Value.within(range));
        BigDecimal low = from == null ? null : from.fixed();
        BigDecimal high = to == null ? null : to.fixed();
        if (low != null && high != null && low.compareTo(high) > 0) {
            part.reading().broken(part.pointer(least), TemplateFault.LEAST_ABOVE_MOST);
        }
        return new ValueRange(from, to);
    }
}
