package dk.opgang.initiatives.template.predicate;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be known, or known not to be there, or not known.
 *
 * @param isKnown whether anything is known
 * @param value what it is; null if there is none, or nobody knows
 */
public record Told<T>(boolean isKnown, @Nullable T value) {

    private static final Told<?> UNKNOWN = new Told<>(false, null);
    private static final Told<?> NONE = new Told<>(true, null);

    /** Nobody has told. */
    @SuppressWarnings("unchecked")
    public static <T> Told<T> unknown() {
        return (Told<T>) UNKNOWN;
    }

    /** There is none. */
    @SuppressWarnings("unchecked")
    public static <T> Told<T> none() {
        return (Told<T>) NONE;
    }

    public static <T> Told<T> of(T value) {
        return new Told<>(true, value);
    }

    /** That value; where it is null nobody has told. */
    public static <T> Told<T> ofNullable(@Nullable T value) {
        return value == null ? unknown() : of(value);
    }
}
