package dk.opgang.initiatives.template.value;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that an initiative gives to its template, defaults included. */
public record Parameters(Map<String, BigDecimal> numbers) {

    /** Of an initiative that gives none. */
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        numbers = Map.copyOf(numbers);
    }

    public @Nullable BigDecimal find(String key) {
        return numbers.get(key);
    }
}
