package dk.opgang.platform.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How a share changed between two independent groups, and how sure that is. Everything is worked out from shares that are not rounded. */
public record ShareChange(Share before, Share now) {

    /** The difference in percentage points, to one decimal. */
    public BigDecimal points() {
        return Share.HUNDRED
                .multiply(difference())
                .divide(product(before.whole(), now.whole()), Share.DECIMALS, RoundingMode.HALF_UP);
    }

    /** The difference in per cent of the earlier share, to one decimal; null if that was nothing. */
    public @Nullable BigDecimal pct() {
        return before.part() == 0
                ? null
                : Share.HUNDRED
                        .multiply(difference())
                        .divide(product(before.part(), now.whole()), Share.DECIMALS, RoundingMode.HALF_UP);
    }

    /** The lower end of the 95 per cent interval of {@link #points}, by Newcombe's method 10. */
    public BigDecimal low95() {
        return shown(lowest());
    }

    /** The upper end of the same interval. */
    public BigDecimal high95() {
        return shown(highest());
    }

    double lowest() {
        return now.value() - before.value() - Math.hypot(now.value() - now.lowest(), before.highest() - before.value());
    }

    double highest() {
        return now.value() - before.value() + Math.hypot(now.highest() - now.value(), before.value() - before.lowest());
    }

    /** The numerator of the difference, of which the product of the wholes is the denominator. */
    private BigDecimal difference() {
        return product(now.part(), before.whole()).subtract(product(before.part(), now.whole()));
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }

    private static BigDecimal shown(double share) {
        return Share.HUNDRED.multiply(BigDecimal.valueOf(share)).setScale(Share.DECIMALS, RoundingMode.HALF_UP);
    }
}
