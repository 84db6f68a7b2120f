package dk.opgang.platform.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows of a slice were too long to be kept; what stands in their place is their beginning.
 *
 * @param ordinals places within the slice, from 0, ascending
 */
record Broken(List<Integer> ordinals) {

    static final Broken NONE = new Broken(List.of());

    Broken {
        ordinals = List.copyOf(ordinals);
    }

    boolean has(int ordinal) {
        return !ordinals.isEmpty() && ordinals.contains(ordinal);
    }

    String encode() {
        return ordinals.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Broken decode(String text) {
        return text.isEmpty()
                ? NONE
                : new Broken(
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }
}
