package dk.opgang.platform.number;

import dk.opgang.platform.number.ReadNumber.Unreadable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What comma, point and space mean in the numbers of a table. A text that is one number with a decimal comma and another, a
 * thousand times larger or smaller, with a decimal point is read only where it is known which of the two is meant.
 */
public enum NumberStyle {
    /** JSON: digits, and a point before the decimals. */
    PLAIN,
    /** Cells separated by commas: a point before the decimals, spaces between thousands; a comma belongs to no number. */
    BETWEEN_COMMAS,
    /** Nobody said, and no cell shows it. */
    UNTOLD,
    /** Nobody said, but a cell of the table shows that a comma stands before the decimals. */
    COMMA_SEEN,
    /** Said outright: a comma before the decimals, points or spaces between thousands. */
    COMMA,
    /** Said outright: a point before the decimals, commas or spaces between thousands. */
    POINT;

    public static final int MOST_DIGITS = 18;
    public static final int MOST_DECIMALS = 10;

    // Ordinary, no-break and narrow no-break space.
    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern SPACES = Pattern.compile(SPACE);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(-?)([0-9]+)(?:([.,])([0-9]+))?");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("(-?)([0-9]{1,3}(?:" + SPACE + "[0-9]{3})+)(?:([.,])([0-9]+))?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("(-?)([0-9]{1,3}(?:\\.[0-9]{3})+)(?:(,)([0-9]+))?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("(-?)([0-9]{1,3}(?:,[0-9]{3})+)(?:(\\.)([0-9]+))?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** Reads a number; white space around it is the caller's. */
    public ReadNumber read(String text) {
        if (EITHER.matcher(text).matches() && isUnknown(text)) {
            return Unreadable.AMBIGUOUS;
        }
        for (Pattern form : forms()) {
            Matcher number = form.matcher(text);
            if (number.matches() && isDecimalSign(number.group(3))) {
                return value(number);
            }
        }
        return Unreadable.NO_NUMBER;
    }

    /**
     * The style of a table that may have either sign: by the cells that are to be numbers. One that can only be read with a decimal comma
     * speaks for all; one that can only be read with a point says nothing of 100.000, since a factor of a thousand is too much to guess.
     */
    public static NumberStyle seenIn(Stream<String> cells) {
        return cells.anyMatch(NumberStyle::showsComma) ? COMMA_SEEN : UNTOLD;
    }

    /** Whether the text is a number with decimals behind a comma, and nothing else. */
    public static boolean showsComma(String text) {
        return text.indexOf(',') >= 0
                && !EITHER.matcher(text).matches()
                && COMMA.read(text) instanceof ReadNumber.Value(BigDecimal number)
                && number.scale() > 0;
    }

    /** Whether a point may stand before decimals. */
    public boolean takesPoints() {
        return this != COMMA;
    }

    private boolean isUnknown(String text) {
        return switch (this) {
            case UNTOLD -> true;
            case BETWEEN_COMMAS -> text.indexOf(',') >= 0;
            case PLAIN, COMMA_SEEN, COMMA, POINT -> false;
        };
    }

    /** How numbers are written in this style; the first form that fits is meant. */
    private Pattern[] forms() {
        return switch (this) {
            case PLAIN -> new Pattern[] {PLAIN_NUMBER};
            case BETWEEN_COMMAS -> new Pattern[] {PLAIN_NUMBER, GROUPED_BY_SPACE};
            case COMMA_SEEN, COMMA -> new Pattern[] {GROUPED_BY_POINT, GROUPED_BY_SPACE, PLAIN_NUMBER};
            case POINT -> new Pattern[] {GROUPED_BY_COMMA, GROUPED_BY_SPACE, PLAIN_NUMBER};
            case UNTOLD -> new Pattern[] {PLAIN_NUMBER, GROUPED_BY_SPACE, GROUPED_BY_POINT, GROUPED_BY_COMMA};
        };
    }

    private boolean isDecimalSign(String sign) {
        return sign == null
                || switch (this) {
                    case PLAIN, BETWEEN_COMMAS, POINT -> sign.equals(".");
                    case COMMA -> sign.equals(",");
                    case UNTOLD, COMMA_SEEN -> true;
                };
    }

    private static ReadNumber value(Matcher number) {
        String whole =
                SPACES.matcher(number.group(2)).replaceAll("").replace(".", "").replace(",", "");
        String decimals = number.group(4) == null ? "" : number.group(4);
        if (whole.length() > MOST_DIGITS) {
            return Unreadable.NO_NUMBER;
        }
        if (decimals.length() > MOST_DECIMALS) {
            return Unreadable.TOO_MANY_DECIMALS;
        }
        String plain = number.group(1) + whole + (decimals.isEmpty() ? "" : "." + decimals);
        return new ReadNumber.Value(new BigDecimal(plain));
    }
}
