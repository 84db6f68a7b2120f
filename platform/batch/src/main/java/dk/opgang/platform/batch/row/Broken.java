package dk.opgang.platform.batch.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows of a slice were too long to be kept; what stands in their place is their beginning.
 *
 * @param ordinals places within the slice, from 0, ascending
 */
public record Broken(List<Integer> ordinals) {

    public static final Broken NONE = new Broken(List.of());

    public Broken {
        ordinals = List.copyOf(ordinals);
    }

    boolean has(int ordinal) {
        return !ordinals.isEmpty() && ordinals.contains(ordinal);
    }

    public String encode() {
        return ordinals.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static Broken decode(String text) {
        return text.isEmpty()
                ? NONE
                : new Broken(
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }
}
