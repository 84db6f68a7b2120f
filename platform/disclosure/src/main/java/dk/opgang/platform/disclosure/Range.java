package dk.opgang.platform.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What a reader can work out about a number: it lies between the two, bounds included.
 *
 * @param low the lowest possible value; without bound if missing
 * @param high the highest possible value; without bound if missing
 */
record Range(@Nullable Long low, @Nullable Long high) {

    boolean reaches(long number) {
        return high == null || high >= number;
    }

    boolean isAtLeastWide(long width) {
        return low == null || high == null || high - low >= width;
    }
}
