package dk.opgang.initiatives.template.reading;

import java.math.BigDecimal;

/**
 * What a number of a document may be: wide enough for every programme, narrow enough that a slip of the key is told.
 *
 * @param decimals how many at the most
 */
public record NumberRange(BigDecimal least, BigDecimal most, int decimals) {

    public static final NumberRange COUNT = whole(0, 1_000_000);
    public static final NumberRange MONTHS = whole(0, 600);
    public static final NumberRange WEEKS = whole(1, 1_040);
    public static final NumberRange HOURS_A_WEEK = of(0, 168, 2);
    public static final NumberRange HOURS_A_MONTH = of(0, 744, 2);
    public static final NumberRange DKK = of(0, 100_000_000, 2);
    public static final NumberRange ANY = of(-999_999_999, 999_999_999, 4);
    public static final NumberRange QUANTITY = of(0, 999_999_999, 4);

    public static NumberRange whole(long least, long most) {
        return of(least, most, 0);
    }

    public static NumberRange of(long least, long most, int decimals) {
        return new NumberRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), decimals);
    }

    public boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && (number.scale() <= decimals || number.stripTrailingZeros().scale() <= decimals);
    }

    @Override
    public String toString() {
        return least.toPlainString() + ".." + most.toPlainString();
    }
}
