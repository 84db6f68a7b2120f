package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction, reduced. In øre where it is money.
 *
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int SIGNIFICANT_BITS = 64;

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A denominator is above 0, got " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction whole(long number) {
        return of(number, 1);
    }

    /** That number divided by this fraction, which is above 0. */
    Fraction under(long number) {
        return new Fraction(denominator.multiply(BigInteger.valueOf(number)), numerator);
    }

    /** The largest whole number that is not above it. */
    public BigInteger floor() {
        return floorOf(numerator, denominator);
    }

    /** The largest number with two decimals that is not above it. */
    BigDecimal floorToHundredths() {
        return new BigDecimal(floorOf(numerator.multiply(HUNDRED), denominator), 2);
    }

    private static BigInteger floorOf(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** About the same as a floating-point number, off by no more than its last two bits. */
    double approximately() {
        return quotient(numerator, denominator);
    }

    /** The quotient of two numbers that may be far too large for a floating-point number each; off by no more than two bits. */
    static double quotient(BigInteger numerator, BigInteger denominator) {
        int shift = SIGNIFICANT_BITS + denominator.bitLength() - numerator.bitLength();
        BigInteger scaled = shift >= 0
                ? numerator.shiftLeft(shift).divide(denominator)
                : numerator.divide(denominator.shiftLeft(-shift));
        return Math.scalb(scaled.doubleValue(), -shift);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
