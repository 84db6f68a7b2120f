package dk.opgang.law.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact quotient of decimals. Means and indices are compared as such, because a rounded one may fall on the wrong side. */
record Quotient(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quotient> {

    private static final int SHOWN_DECIMALS = 6;

    Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A quotient needs a positive denominator, got " + denominator);
        }
    }

    static Quotient of(BigDecimal value) {
        return new Quotient(value, BigDecimal.ONE);
    }

    static Quotient meanOf(Collection<BigDecimal> values) {
        return new Quotient(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()));
    }

    Quotient times(BigDecimal factor) {
        return new Quotient(numerator.multiply(factor), denominator);
    }

    Quotient minus(Quotient other) {
        return new Quotient(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** As people and JSON see it: at most six decimals, no trailing zeros. */
    BigDecimal shown() {
        BigDecimal value = numerator
                .divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public int compareTo(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
