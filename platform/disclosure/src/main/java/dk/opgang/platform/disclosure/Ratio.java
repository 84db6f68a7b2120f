package dk.opgang.platform.disclosure;

/** An exact fraction with a positive denominator. */
record Ratio(long numerator, long denominator) {

    Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A ratio needs a positive denominator, got " + denominator);
        }
    }

    /** The largest whole number that is not above it. */
    long floor() {
        return Math.floorDiv(numerator, denominator);
    }
}
