package dk.opgang.platform.disclosure;

/** What it costs to leave a count out: more for a larger one, much more for a total. */
record Weights(CountTable table) {

    private static final long PER_CELL = 20;
    private static final long TOTAL_FACTOR = 5;
    // Beyond this a larger count says no more than another; it also keeps the exact arithmetic small.
    private static final long LARGEST_MATTERS = 1_000;

    long of(Cell cell) {
        long weight = PER_CELL + Math.min(table.value(cell), LARGEST_MATTERS);
        return table.isTotal(cell) ? TOTAL_FACTOR * weight : weight;
    }
}
