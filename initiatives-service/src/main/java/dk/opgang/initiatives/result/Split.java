package dk.opgang.initiatives.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the rows of a table are told apart: one thing, or two that differ. */
record Split(Bucket first, @Nullable Bucket second) {

    static final Split YEARS = new Split(Bucket.YEAR, null);
    static final Split TOTAL = new Split(Bucket.TOTAL, null);

    private static final int MOST = 2;

    /** The split that a client means, such as {@code year,kind}; years without a wish. */
    static Optional<Split> of(@Nullable String by) {
        if (by == null) {
            return Optional.of(YEARS);
        }
        List<Bucket> buckets = Stream.of(by.split(",", -1))
                .flatMap(code -> Bucket.of(code).stream())
                .distinct()
                .toList();
        boolean understood = buckets.size() == by.split(",", -1).length && buckets.size() <= MOST;
        return understood
                ? Optional.of(new Split(buckets.getFirst(), buckets.size() < MOST ? null : buckets.getLast()))
                : Optional.empty();
    }

    List<Bucket> buckets() {
        return second == null ? List.of(first) : List.of(first, second);
    }

    boolean isBy(Bucket bucket) {
        return buckets().contains(bucket);
    }

    String code() {
        return String.join(",", buckets().stream().map(Bucket::code).toList());
    }
}
