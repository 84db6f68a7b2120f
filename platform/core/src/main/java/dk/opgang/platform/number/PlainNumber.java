package dk.opgang.platform.number;

import java.math.BigDecimal;

/** Numbers in one way of writing them, so that forms are equal if they say the same. */
public final class PlainNumber {

    private PlainNumber() {}

    /**
     * Without needless zeros, and without an exponent: 12.50 is 12.5, and 1E+2 is 100. What is beyond all that a form takes keeps its
     * exponent, since it could have any number of zeros when it is written out.
     */
    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -NumberStyle.MOST_DIGITS ? stripped.setScale(0) : stripped;
    }
}
