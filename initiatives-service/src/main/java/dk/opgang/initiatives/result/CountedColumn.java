package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column with its numbers.
 *
 * @param missing what stands in a row for which there is no number
 */
record CountedColumn(
        ResultColumn column,
        Map<Keys, BigDecimal> numbers,
        @Nullable BigDecimal missing) {

    @Nullable
    BigDecimal of(Keys keys) {
        return numbers.getOrDefault(keys, missing);
    }
}
