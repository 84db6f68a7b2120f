package dk.opgang.platform.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pages out of a list that is short and known as a whole, such as what the receiver of a handover has to see to. It has one order
 * of its own, and the other way round where a descending one is asked for.
 */
public final class WholeList {

    private WholeList() {}

    /**
     * The page that is asked for; or 400 for a cursor after which nothing of the list comes.
     *
     * @param all in its order
     * @param place names an item among the others
     * @param changedAt when an item was written last; null of one that never was, which {@code changedSince} passes over
     */
    public static <T> Page<T> page(
            List<T> all, ListQuery wanted, Function<? super T, String> place, ChangedAt<? super T> changedAt) {
        List<T> asked = new ArrayList<>(all);
        Instant since = wanted.changedSince();
        if (since != null) {
            asked.removeIf(item -> isBefore(changedAt.of(item), since));
        }
        if (wanted.sort().descending()) {
            Collections.reverse(asked);
        }
        int begin = begin(asked, wanted.cursor(), place);
        int end = Math.min(asked.size(), begin + wanted.limit());
        List<T> shown = asked.subList(begin, end);
        return new Page<>(
                shown,
                end < asked.size() ? place.apply(shown.getLast()) : null,
                wanted.count() ? (long) asked.size() : null);
    }

    /** When an item of a list was written last. */
    @FunctionalInterface
    public interface ChangedAt<T> {

        @Nullable
        Instant of(T item);
    }

    private static boolean isBefore(@Nullable Instant changed, Instant since) {
        return changed == null || changed.isBefore(since);
    }

    /** A page goes on after the item with which the one before ended. */
    private static <T> int begin(List<T> asked, @Nullable String cursor, Function<? super T, String> place) {
        if (cursor == null) {
            return 0;
        }
        return 1
                + IntStream.range(0, asked.size())
                        .filter(i -> place.apply(asked.get(i)).equals(cursor))
                        .findFirst()
                        .orElseThrow(Cursor::invalid);
    }
}
