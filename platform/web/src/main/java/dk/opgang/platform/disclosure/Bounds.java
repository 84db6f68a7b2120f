package dk.opgang.platform.disclosure;

/**
 * What a reader can tell of a count.
 *
 * @param value what it is
 * @param least what it is at least
 * @param most what it is at most
 */
record Bounds(long value, long least, long most) {

    // Far above every population, far below what sums of it would overflow.
    private static final long UNBOUNDED = 1L << 40;

    static Bounds open(long value, long least) {
        return new Bounds(value, least, UNBOUNDED);
    }

    /**
     * Whether the count stays hidden from a reader who also knows its sum with others.
     *
     * @param rest the sum less what the others are at most and at least
     * @param width how wide a range it has to keep
     */
    boolean isHiddenBy(Bounds rest, long smallestShown, long width) {
        long high = Math.min(most, rest.most());
        long low = Math.max(least, rest.least());
        return value == 0 || low == high && least == most || high >= smallestShown && high - low >= width;
    }
}
