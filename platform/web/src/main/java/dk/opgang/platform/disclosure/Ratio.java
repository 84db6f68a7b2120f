package dk.opgang.platform.disclosure;

/** An exact fraction with a positive denominator. */
record Ratio(long numerator, long denominator) {

    Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A ratio needs a positive denominator, got " + denominator);
        }
    }

    /** Whether this is at least the given whole number. */
    boolean atLeast(long number) {
        return numerator >= Math.multiplyExact(number, denominator);
    }

    Ratio negated() {
        return new Ratio(-numerator, denominator);
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    Ratio plus(long number) {
        return new Ratio(Math.addExact(numerator, Math.multiplyExact(number, denominator)), denominator);
    }
}
