package dk.opgang.platform.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a list.
 *
 * @param limit how many items at the most, 1 to {@value #MAX_LIMIT}
 * @param cursor where the last page ended, as that page gave it
 * @param changedSince only what was created or updated at or after this instant
 * @param sort {@code createdAt} or {@code updatedAt}, descending with a leading {@code -}
 * @param count whether the total is wanted, which costs a count over all that the caller may see
 * @param narrowing by what only some lists can be narrowed
 */
public record ListQuery(
        int limit,
        @Nullable String cursor,
        @Nullable Instant changedSince,
        Sort sort,
        boolean count,
        Narrowing narrowing) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public ListQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT + ", got " + limit);
        }
    }

    public ListQuery(int limit, @Nullable String cursor, @Nullable Instant changedSince, Sort sort, boolean count) {
        this(limit, cursor, changedSince, sort, count, Narrowing.NONE);
    }

    ListQuery narrowedBy(Narrowing wanted) {
        return new ListQuery(limit, cursor, changedSince, sort, count, wanted);
    }

    /** The first page with the defaults. */
    public static ListQuery first() {
        return new ListQuery(DEFAULT_LIMIT, null, null, Sort.CREATED_ASCENDING, false);
    }
}
