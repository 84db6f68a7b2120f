package dk.opgang.platform.list;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is one page of a list. What a resource method answers of this kind has its cursor bound to the request, and the address
 * of the next page stands in the header {@code Link} too.
 */
public interface Paged {

    /** The cursor of the next page; null on the last. */
    @Nullable
    String next();

    /** The same page with another cursor. */
    Paged continuedAt(@Nullable String cursor);

    /** The query parameter that takes the cursor. */
    default String parameter() {
        return "cursor";
    }
}
