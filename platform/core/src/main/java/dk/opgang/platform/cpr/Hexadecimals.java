package dk.opgang.platform.cpr;

import java.util.Arrays;

/**
 * Ids and digests in a text, whose digits are parts of hexadecimal numbers: a UUID, or 128 to 512 bits with a letter among them. Read by
 * hand and not by a pattern, since every path of a request is looked at, and almost every path has an id in it.
 */
final class Hexadecimals {

    private static final char HIDDEN = '~';
    private static final int UUID_LENGTH = 36;

    private Hexadecimals() {}

    /** The text with them hidden; of the same length, so that places stay what they are. */
    static String hidden(String text) {
        char[] shown = null;
        int at = 0;
        while (at < text.length()) {
            int end = isWithin(text, at - 1) ? at : endOf(text, at);
            if (end > at) {
                shown = shown == null ? text.toCharArray() : shown;
                Arrays.fill(shown, at, end, HIDDEN);
                at = end;
            } else {
                at++;
            }
        }
        return shown == null ? text : new String(shown);
    }

    /** Where the id or digest that begins there ends; the beginning if none does. */
    private static int endOf(String text, int begin) {
        if (!isHex(text.charAt(begin))) {
            return begin;
        }
        int end = isUuid(text, begin) ? begin + UUID_LENGTH : endOfDigest(text, begin);
        return isWithin(text, end) ? begin : end;
    }

    private static boolean isUuid(String text, int begin) {
        if (text.length() - begin < UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(begin + i);
            boolean isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (isHyphen ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static int endOfDigest(String text, int begin) {
        int end = begin;
        boolean hasLetter = false;
        while (end < text.length() && isHex(text.charAt(end))) {
            hasLetter |= text.charAt(end) > '9';
            end++;
        }
        return switch (end - begin) {
            case 32, 40, 64, 96, 128 -> hasLetter ? end : begin;
            default -> begin;
        };
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** Whether there is a letter or a digit at the place, so that a number beside it is a part of something longer. */
    private static boolean isWithin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
