package dk.opgang.platform.cpr;

import dk.opgang.platform.text.Percent;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.text.Texts;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be a civil registration number in a text, however it is written: with a hyphen or another dash, spaces of any kind,
 * dots or strokes, digits of any script, the century written out, within other words. A date and four digits are enough, for there
 * is no check digit to go by (see {@link CprDigits}).
 *
 * <p>Not taken for one: UUIDs and hash values, whose digits are parts of hexadecimal numbers; longer or shorter numbers, such as CVR
 * and EAN; what begins with {@code +} and a country, as phone numbers do; in free text a P-number that says it is one. In a table a
 * number alone may be a figure, and only what is written with a separator is found.
 */
public final class CprFinder {

    private static final String HIDDEN = "***";
    private static final int DIGITS = 10;

    private static final String GAP = "[-+./_ ]{1,3}";
    /** The spellings: six and four digits, the date in parts, all in pairs, and the year written out. */
    private static final Pattern SPELLINGS = Pattern.compile("(?<![0-9])(?:([0-9]{6})(?:" + GAP + ")?([0-9]{4})"
            + "|([0-9]{2})G([0-9]{2})G([0-9]{2})G([0-9]{4})".replace("G", GAP)
            + "|(?<![0-9][-+./_ ])([0-9]{2})G([0-9]{2})G([0-9]{2})G([0-9]{2})G([0-9]{2})(?!G?[0-9])".replace("G", GAP)
            + "|([0-9]{8})(?:" + GAP + ")?([0-9]{4}))(?![0-9])");

    private static final Pattern P_NUMBER =
            Pattern.compile("(?i)(?:\\bp-?\\s?(?:nr|nummer|number|no)|production unit|produktionsenhed)[.:]?\\s?$");

    /** Longer than what says of a number that it is a P-number. */
    private static final int WORDS_BEFORE = 24;

    private CprFinder() {}

    /** Whether the text, taken as a key, holds such a number. */
    public static boolean isInKey(String text) {
        return isIn(text, TextKind.KEY);
    }

    /** The text with such numbers hidden: for what is logged or answered. */
    public static String hidden(String text) {
        if (hasFewDigits(text)) {
            return text;
        }
        String plain = plain(text);
        StringBuilder shown = new StringBuilder();
        int kept = 0;
        for (Found found = find(plain, 0, TextKind.KEY); found != null; found = find(plain, kept, TextKind.KEY)) {
            shown.append(plain, kept, found.begin()).append(HIDDEN);
            kept = found.end();
        }
        return kept == 0 ? text : shown.append(plain, kept, plain.length()).toString();
    }

    /** The path of a request with such numbers hidden, written as they are or percent-encoded. */
    public static String hiddenInPath(String path) {
        return isInPath(path) ? hidden(Percent.decoded(path)) : path;
    }

    /** Whether the path of a request holds such a number, written as it is or percent-encoded. */
    public static boolean isInPath(String path) {
        return isIn(Percent.decoded(path), TextKind.KEY);
    }

    /** Whether a text that is there for that holds such a number. */
    public static boolean isIn(String text, TextKind kind) {
        return !hasFewDigits(text) && find(plain(text), 0, kind) != null;
    }

    /** Almost every text ends here. */
    private static boolean hasFewDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // What is not ASCII may be a digit of another script, written with two characters at the most.
            if (c >= '0' && c <= '9' || c > 0x7F) {
                digits++;
            }
        }
        return digits < DIGITS;
    }

    private record Found(int begin, int end) {}

    private static @Nullable Found find(String plain, int from, TextKind kind) {
        String readable = Hexadecimals.hidden(plain);
        if (hasFewDigits(readable)) {
            return null;
        }
        Matcher spelling = SPELLINGS.matcher(readable);
        for (int at = from; at <= readable.length() && spelling.find(at); at = spelling.start() + 1) {
            String digits = digitsOf(spelling.group());
            boolean alone = spelling.end() - spelling.start() == digits.length();
            if (CprDigits.maybe(digits)
                    && !(kind == TextKind.TABLE && alone)
                    && !isPhone(readable, spelling.start())
                    && !(kind == TextKind.FREE && alone && isPNumber(readable, spelling.start(), digits))) {
                return new Found(spelling.start(), spelling.end());
            }
        }
        return null;
    }

    private static boolean isPhone(String text, int begin) {
        return begin > 0 && text.charAt(begin - 1) == '+' && text.charAt(begin) != '0';
    }

    /** P-numbers were given from 1,000,000,000 on. */
    private static boolean isPNumber(String text, int begin, String digits) {
        return digits.startsWith("10")
                && P_NUMBER.matcher(text)
                        .region(Math.max(0, begin - WORDS_BEFORE), begin)
                        .useTransparentBounds(true)
                        .find();
    }

    private static String digitsOf(String spelled) {
        StringBuilder digits = new StringBuilder(DIGITS + 2);
        spelled.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** The text with one kind of digit, one dash, one space, and nothing that has no width. */
    private static String plain(String text) {
        if (Texts.isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, DIGITS)));
            } else if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
                plain.append('-');
            } else if (type == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
