package dk.opgang.housingareas.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as statistical tables write them: with a decimal comma or point, thousands apart or not. A text that may be either, as
 * 1.400, is read only if the mapping says which character stands before the decimals.
 */
final class NumberText {

    // Ordinary, no-break and narrow no-break space.
    private static final String SPACES = "[ \\u00A0\\u202F]";
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("-?[0-9]{1,3}(" + SPACES + "[0-9]{3})+([.,][0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private final @Nullable Character decimal;

    /** @param decimal what stands before the decimals; null if nobody said it */
    NumberText(@Nullable Character decimal) {
        this.decimal = decimal;
    }

    /** Whether the text is one number with a decimal comma and another with a decimal point, and nobody said which. */
    boolean isAmbiguous(String text) {
        return decimal == null && EITHER.matcher(text.replace(',', '.')).matches();
    }

    /** The number; empty if it is none. */
    Optional<BigDecimal> read(String text) {
        String number = GROUPED_BY_SPACE.matcher(text).matches() ? text.replaceAll(SPACES, "") : text;
        char point = decimal == null ? pointOf(number) : decimal;
        char group = point == ',' ? '.' : ',';
        // Written with points, whatever they were.
        int end = number.indexOf(point);
        String whole = (end < 0 ? number : number.substring(0, end)).replace(group, '.');
        String decimals = end < 0 ? "" : "." + number.substring(end + 1);
        if (GROUPED.matcher(whole).matches()) {
            whole = whole.replace(".", "");
        }
        return PLAIN.matcher(whole + decimals).matches()
                ? Optional.of(new BigDecimal(whole + decimals))
                : Optional.empty();
    }

    /** With both characters the last one stands before the decimals; one that comes twice does not. */
    private static char pointOf(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        char only = comma >= 0 ? ',' : '.';
        boolean twice = number.indexOf(only) != number.lastIndexOf(only);
        return twice ? (only == ',' ? '.' : ',') : only;
    }
}
