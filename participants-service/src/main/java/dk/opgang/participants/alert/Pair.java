package dk.opgang.participants.alert;

/**
 * Two organisations that work with one participant in one kind of effort: what there is one alert of.
 *
 * @param kind a code of {@code parallel-kinds}
 * @param first the smaller of the two, CVR or municipality code
 */
record Pair(String kind, String first, String second) {

    Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("A pair is told in one order, the smaller first");
        }
    }

    static Pair of(String kind, String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(kind, one, other) : new Pair(kind, other, one);
    }
}
