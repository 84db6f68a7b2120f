package dk.opgang.network.settlement;

import java.util.List;

/**
 * Two parties who settle with each other, whichever of them is named first.
 *
 * @param first a municipality's code or a CVR, the lesser of the two
 * @param second the other one
 */
record Pair(String first, String second) {

    Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("Two parties in their order, got " + first + " and " + second);
        }
    }

    static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    boolean has(String party) {
        return party.equals(first) || party.equals(second);
    }

    List<String> parties() {
        return List.of(first, second);
    }
}
