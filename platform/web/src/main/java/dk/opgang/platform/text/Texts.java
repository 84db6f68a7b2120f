package dk.opgang.platform.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The one reading of texts: JSON, CSV and query alike. A text is kept in the composed form of Unicode (NFC), since the same name is
 * written decomposed by some systems and would never match; a {@link TextKind#KEY} without white space around it.
 */
public final class Texts {

    /** What could not be decoded became this character: a text that came with it was broken earlier. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int DELETE = 0x7F;

    private Texts() {}

    /** What is wrong with the text, or nothing. */
    public static @Nullable TextFault fault(String text, TextKind kind) {
        TextFault broken = brokenCharacter(text);
        return broken == null ? CprFinder.fault(text, kind) : broken;
    }

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

    static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > DELETE) {
                return false;
            }
        }
        return true;
    }

    /** Half of a surrogate pair is kept as a question mark by some and refused by others: two keys would become one. */
    private static @Nullable TextFault brokenCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == DELETE) {
                return TextFault.INVALID_CHARACTER;
            }
            if (c == REPLACEMENT) {
                return TextFault.INVALID_UTF_8;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return TextFault.INVALID_CHARACTER;
                }
                i++;
            }
        }
        return null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
