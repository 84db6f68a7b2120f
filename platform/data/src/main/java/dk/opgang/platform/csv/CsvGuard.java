package dk.opgang.platform.csv;

import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;

/**
 * Keeps office programs from taking a text for a formula: one that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line
 * end gets an apostrophe in front, which they show as text. Numbers stay numbers. What reads such a table takes one apostrophe away
 * again, so that a text comes back as it was, one that had an apostrophe there itself included.
 */
public final class CsvGuard {

    private static final char GUARD = '\'';

    private CsvGuard() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        boolean risky = isRisky(text.toCharArray(), 0, text.length());
        return risky && !(NumberStyle.COMMA_SEEN.read(text) instanceof ReadNumber.Value) ? GUARD + text : text;
    }

    /** The text that a cell means. */
    public static String unguarded(String cell) {
        return isGuarded(cell.toCharArray(), 0, cell.length()) ? cell.substring(1) : cell;
    }

    /** Whether the first character of the cell is not part of the text. */
    public static boolean isGuarded(char[] cell, int from, int length) {
        return length > 1 && cell[from] == GUARD && isRisky(cell, from, length);
    }

    /** Whether a formula could begin there, behind apostrophes or none. */
    private static boolean isRisky(char[] cell, int from, int length) {
        int at = from;
        while (at < from + length && cell[at] == GUARD) {
            at++;
        }
        if (at == from + length) {
            return false;
        }
        return switch (cell[at]) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
