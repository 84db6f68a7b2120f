package dk.opgang.initiatives.initiative;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of parameters in the form in which they come back from where they are kept, so that the same ones are equal. */
final class GivenValues {

    private GivenValues() {}

    /** The values without those that are null. */
    static Map<String, Object> plain(@Nullable Map<String, Object> told) {
        Map<String, Object> plain = new TreeMap<>();
        if (told != null) {
            told.forEach((key, value) -> {
                if (value != null) {
                    plain.put(key, value instanceof BigDecimal number ? (Object) number.doubleValue() : value);
                }
            });
        }
        return plain;
    }
}
