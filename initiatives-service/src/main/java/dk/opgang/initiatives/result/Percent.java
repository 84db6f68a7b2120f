package dk.opgang.initiatives.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in per cent with one decimal, half up. */
final class Percent {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Percent() {}

    /** Null of nothing, and if one of the two is not told. */
    static @Nullable BigDecimal of(@Nullable Number part, @Nullable Number whole) {
        return part == null || whole == null || whole.longValue() == 0
                ? null
                : of(BigDecimal.valueOf(part.longValue()), BigDecimal.valueOf(whole.longValue()));
    }

    /** @param whole not 0 */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
