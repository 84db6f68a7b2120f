package dk.opgang.gateway.codelist;

import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * A list whose items came together with a release: they have one time, and the order of the list breaks the tie.
 *
 * @param name tells it from other lists
 * @param key what an item is known by, for ever
 * @param releasedAt when all of them came
 */
record Listing<T>(String name, List<T> items, Function<T, String> key, Instant releasedAt) {

    /** The page that is asked for; 400 if the cursor is not one of this list. */
    Page<T> page(ListQuery wanted) {
        List<T> changed =
                wanted.changedSince() == null || !wanted.changedSince().isAfter(releasedAt) ? items : List.of();
        List<T> ordered = wanted.sort().descending() ? changed.reversed() : changed;
        int start = wanted.cursor() == null ? 0 : after(wanted, ordered);
        int end = Math.min(ordered.size(), start + wanted.limit());
        return new Page<>(
                ordered.subList(start, end),
                end < ordered.size() ? cursor(ordered.get(end - 1), wanted) : null,
                wanted.count() ? (long) ordered.size() : null);
    }

    private int after(ListQuery wanted, List<T> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            if (cursor(ordered.get(i), wanted).equals(wanted.cursor())) {
                return i + 1;
            }
        }
        throw Cursor.invalid();
    }

    /** Bound to the list, the order and what is asked for: in another the next items would be others. */
    private String cursor(T item, ListQuery wanted) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(
                                "~",
                                name,
                                wanted.sort().parameter(),
                                String.valueOf(wanted.changedSince()),
                                key.apply(item))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
