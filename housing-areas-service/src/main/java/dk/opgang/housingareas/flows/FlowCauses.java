package dk.opgang.housingareas.flows;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why people of one row are new and why others are gone; persons by the code of the cause, every cause named, null if suppressed.
 *
 * @param opened by {@link OpeningCause}
 * @param closed by {@link ClosingCause}
 */
record FlowCauses(Map<String, @Nullable Long> opened, Map<String, @Nullable Long> closed) {

    static final List<String> OPENING =
            Arrays.stream(OpeningCause.values()).map(OpeningCause::code).toList();
    static final List<String> CLOSING =
            Arrays.stream(ClosingCause.values()).map(ClosingCause::code).toList();

    FlowCauses {
        opened = Collections.unmodifiableMap(new LinkedHashMap<>(opened));
        closed = Collections.unmodifiableMap(new LinkedHashMap<>(closed));
    }

    static FlowCauses of(Function<String, @Nullable Long> opened, Function<String, @Nullable Long> closed) {
        return new FlowCauses(each(OPENING, opened), each(CLOSING, closed));
    }

    static FlowCauses none() {
        return of(cause -> 0L, cause -> 0L);
    }

    static FlowCauses hidden() {
        return of(cause -> null, cause -> null);
    }

    /** The sum of two rows that hide nothing. */
    FlowCauses plus(FlowCauses other) {
        return of(cause -> sum(opened, other.opened, cause), cause -> sum(closed, other.closed, cause));
    }

    /** The names of what is suppressed, as in {@code newBy.moved-in}. */
    Stream<String> suppressed() {
        return Stream.concat(missing("newBy.", opened), missing("closedBy.", closed));
    }

    private static Stream<String> missing(String prefix, Map<String, @Nullable Long> counts) {
        return counts.keySet().stream()
                .filter(cause -> counts.get(cause) == null)
                .map(cause -> prefix + cause);
    }

    private static Long sum(Map<String, @Nullable Long> one, Map<String, @Nullable Long> other, String cause) {
        Long left = one.get(cause);
        Long right = other.get(cause);
        if (left == null || right == null) {
            throw new IllegalStateException("What is suppressed cannot be summed: " + cause);
        }
        return left + right;
    }

    private static Map<String, @Nullable Long> each(List<String> causes, Function<String, @Nullable Long> count) {
        Map<String, @Nullable Long> counts = new LinkedHashMap<>();
        causes.forEach(cause -> counts.put(cause, count.apply(cause)));
        return counts;
    }
}
