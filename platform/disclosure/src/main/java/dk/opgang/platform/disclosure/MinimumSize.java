package dk.opgang.platform.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * How large an area has to be for its people to be counted in public at all: in a small one everybody knows everybody.
 *
 * @param persons residents at the least
 * @param households households at the least
 */
public record MinimumSize(long persons, long households) {

    public MinimumSize {
        if (persons < 0 || households < 0) {
            throw new IllegalArgumentException(
                    "A size is not negative, got " + persons + " persons and " + households + " households");
        }
    }

    /** Whether an area of this size is large enough; a size that nobody has told is taken to be. */
    public boolean allows(@Nullable Long residents, @Nullable Long homes) {
        return (residents == null || residents >= persons) && (homes == null || homes >= households);
    }
}
