package dk.opgang.platform.batch.row;

import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;
import dk.opgang.platform.problem.CommonFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads numbers and dates, in the forms that single requests take too. */
final class NumberCells {

    private static final int INTEGER_DIGITS = 10;

    private NumberCells() {}

    static Object date(char[] cell, int from, int length) {
        if (length != 10 || cell[from + 4] != '-' || cell[from + 7] != '-') {
            return CommonFault.INVALID_DATE;
        }
        int year = digits(cell, from, 4);
        int month = digits(cell, from + 5, 2);
        int day = digits(cell, from + 8, 2);
        boolean valid = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return valid ? LocalDate.of(year, month, day) : CommonFault.INVALID_DATE;
    }

    static Object integer(char[] cell, int from, int length) {
        boolean negative = cell[from] == '-';
        int start = negative ? from + 1 : from;
        int end = from + length;
        while (start < end - 1 && cell[start] == '0') {
            start++;
        }
        if (start == end || end - start > INTEGER_DIGITS) {
            return CommonFault.INVALID_INTEGER;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = cell[i] - '0';
            if (digit < 0 || digit > 9) {
                return CommonFault.INVALID_INTEGER;
            }
            value = value * 10 + digit;
        }
        value = negative ? -value : value;
        return value == (int) value ? (Object) (int) value : CommonFault.INVALID_INTEGER;
    }

    /** A number without exponent, in the style of its table. */
    static Object decimal(char[] cell, int from, int length, NumberStyle style) {
        int start = cell[from] == '-' ? from + 1 : from;
        int end = from + length;
        int point = end;
        long unscaled = 0;
        for (int i = start; i < end; i++) {
            char c = cell[i];
            if (c == '.' && point == end) {
                point = i;
            } else if (c < '0' || c > '9') {
                return styled(cell, from, length, style);
            } else {
                unscaled = unscaled * 10 + (c - '0');
            }
        }
        int whole = point - start;
        int decimals = end - point - 1;
        boolean plain = whole > 0 && whole + Math.max(decimals, 0) <= NumberStyle.MOST_DIGITS;
        // Without a point no mark is there that could mean two things, and with three decimals one may be.
        if (plain && point == end) {
            return BigDecimal.valueOf(start == from ? unscaled : -unscaled);
        }
        if (plain && decimals > 0 && decimals != 3 && decimals <= NumberStyle.MOST_DECIMALS && style.takesPoints()) {
            return BigDecimal.valueOf(start == from ? unscaled : -unscaled, decimals);
        }
        return styled(cell, from, length, style);
    }

    private static Object styled(char[] cell, int from, int length, NumberStyle style) {
        return switch (style.read(new String(cell, from, length))) {
            case ReadNumber.Value(BigDecimal number) -> number;
            case ReadNumber.Unreadable why ->
                switch (why) {
                    case NO_NUMBER -> CommonFault.INVALID_DECIMAL;
                    case AMBIGUOUS -> CommonFault.AMBIGUOUS_NUMBER;
                    case TOO_MANY_DECIMALS -> CommonFault.TOO_MANY_DECIMALS;
                };
        };
    }

    /** The number, or -1 if one of them is no digit. */
    static int digits(char[] cell, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = cell[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
