package dk.opgang.housingareas.imports;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Headings and entries as they are compared: without white space around them, and in one spelling of each letter. */
final class SourceText {

    private static final char MARK_OF_ENCODING = '\uFEFF';

    private SourceText() {}

    static String of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** No-break spaces too, which are no white space to the class library. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == MARK_OF_ENCODING;
    }
}
