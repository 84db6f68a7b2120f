package dk.opgang.initiatives.template.predicate;

import org.jspecify.annotations.Nullable;

/** From the one value to the other, both included; no limit where there is none. */
public record Between<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    public boolean contains(T value) {
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
    }

    /** Whether nothing can lie in it. */
    boolean isCrossed() {
        return from != null && to != null && from.compareTo(to) > 0;
    }

    /** In words, such as {@code 13 to 15}, {@code from 13} or {@code to 15}. */
    public String inWords() {
        if (from == null) {
            return "to " + to;
        }
        return to == null ? "from " + from : from + " to " + to;
    }
}
