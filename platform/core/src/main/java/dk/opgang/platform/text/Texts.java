package dk.opgang.platform.text;

import java.text.Normalizer;

/**
 * The one reading of texts: JSON, CSV and query alike. A text is kept in the composed form of Unicode (NFC), since the same name is
 * written decomposed by some systems and would never match; a {@link TextKind#KEY} without white space around it.
 */
public final class Texts {

    private static final int DELETE = 0x7F;

    private Texts() {}

    /** The text as it is kept. */
    public static String normal(String text, TextKind kind) {
        return kind == TextKind.KEY ? key(text) : composed(text);
    }

    /** A key as it is kept and compared: composed, no white space around it, no-break and zero-width ones included. */
    public static String key(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return composed(text.substring(begin, end));
    }

    /** The text in its composed form. */
    public static String composed(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether every character is of the first 127. */
    public static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > DELETE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
