package dk.opgang.initiatives.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which numbers of persons a reader is shown.
 *
 * @param smallestShown the smallest number above 0
 */
record Few(int smallestShown) {

    /** Whoever sees exact numbers. */
    static final Few NONE = new Few(1);

    /** The number; null if it is of so few that it would tell of single persons. */
    @Nullable
    Integer shown(int persons) {
        return hides(persons) ? null : Integer.valueOf(persons);
    }

    boolean hides(int persons) {
        return persons > 0 && persons < smallestShown;
    }
}
