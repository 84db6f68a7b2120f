package dk.opgang.platform.disclosure;

/** Why a cell is not published. For readers who may see exact counts; others only learn that it is not. */
public enum Suppression {
    /** The count is too small to be shown. */
    PRIMARY,
    /** The count would reveal another one that is too small to be shown. */
    COMPLEMENTARY,
    /** The number is computed from counts that are not shown. */
    DERIVED
}
