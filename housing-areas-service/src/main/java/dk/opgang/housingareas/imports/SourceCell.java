package dk.opgang.housingareas.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number of an imported table.
 *
 * @param keys by column or dimension what the number is about: its code, or its code and its label
 * @param value null where the source tells none
 * @param valueStatus why it tells none, as it has it; null if it does not say
 */
record SourceCell(
        Map<String, List<String>> keys,
        @Nullable BigDecimal value,
        @Nullable String valueStatus) {

    SourceCell(Map<String, List<String>> keys, @Nullable BigDecimal value) {
        this(keys, value, null);
    }
}
