package dk.opgang.law.wayout;

import java.math.BigDecimal;

/** How numbers of an answer are written. */
public final class Numbers {

    private Numbers() {}

    /** Without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
