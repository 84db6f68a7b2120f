package dk.opgang.platform.list;

import org.jspecify.annotations.Nullable;

/**
 * What lists of one kind can all be narrowed by.
 *
 * @param sourceSystem the poster's system, of a list whose items have a source
 * @param sourceId the poster's key in that system
 * @param namePart a part of the name, whatever the case, of a list whose items have one
 */
public record Narrowing(
        @Nullable String sourceSystem,
        @Nullable String sourceId,
        @Nullable String namePart) {

    /** Nothing is left out. */
    public static final Narrowing NONE = new Narrowing(null, null, null);
}
