package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.SourceNumber.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number of an imported table.
 *
 * @param keys by column or dimension what the number is about: its code, or its code and its label; also what the mapping does not name
 * @param value null where the source tells none
 * @param valueStatus what the source remarks on it, or why it tells none, as it has it; null if it does not say
 * @param place where it stands
 */
record SourceCell(
        Map<String, List<String>> keys,
        @Nullable BigDecimal value,
        @Nullable String valueStatus,
        Place place) {

    SourceCell with(String status) {
        return new SourceCell(keys, value, status, place);
    }
}
