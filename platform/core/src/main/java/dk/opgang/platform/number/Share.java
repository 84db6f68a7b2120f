package dk.opgang.platform.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share: so many of so many, of which there is at least one. */
public record Share(long part, long whole) {

    static final int DECIMALS = 1;
    static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The standard normal deviate with 2.5 per cent above it. */
    private static final double Z = 1.959964;

    private static final double Z_SQUARED = Z * Z;

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** In per cent, to one decimal, half up. */
    public BigDecimal pct() {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The lower end of Wilson's 95 per cent interval, in per cent to one decimal. */
    public BigDecimal lowestPct() {
        return pct(lowest());
    }

    /** The upper end of the same interval. */
    public BigDecimal highestPct() {
        return pct(highest());
    }

    private static BigDecimal pct(double share) {
        return HUNDRED.multiply(BigDecimal.valueOf(share)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    double value() {
        return (double) part / whole;
    }

    /** The lower end of Wilson's 95 per cent interval, without continuity correction. */
    double lowest() {
        return part == 0 ? 0 : (centre() - spread()) / (1 + Z_SQUARED / whole);
    }

    /** The upper end of the same interval. */
    double highest() {
        return part == whole ? 1 : (centre() + spread()) / (1 + Z_SQUARED / whole);
    }

    private double centre() {
        return value() + Z_SQUARED / (2.0 * whole);
    }

    private double spread() {
        return Z * Math.sqrt(value() * (1 - value()) / whole + Z_SQUARED / (4.0 * whole * whole));
    }
}
