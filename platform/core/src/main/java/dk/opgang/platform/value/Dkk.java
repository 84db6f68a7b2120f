package dk.opgang.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Danish kroner with øre, never a floating-point number. In JSON a decimal string with two decimals.
 *
 * @param amount at most two decimals and thirteen digits before them; kept with two decimals
 */
public record Dkk(BigDecimal amount) implements Comparable<Dkk> {

    private static final int DECIMALS = 2;
    private static final int INTEGER_DIGITS = 13;

    public Dkk {
        if (!isValid(amount)) {
            throw new IllegalArgumentException("An amount has at most two decimals, got " + amount);
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads a decimal string such as {@code 25.50}.
     *
     * @throws NumberFormatException if it is not a decimal number
     */
    @JsonCreator
    public static Dkk of(String text) {
        return new Dkk(new BigDecimal(text));
    }

    /** Whether the number can be an amount: at most two decimals that are not zero, not larger than the database keeps. */
    public static boolean isValid(BigDecimal number) {
        return number != null
                && (long) number.precision() - number.scale() <= INTEGER_DIGITS
                && (number.scale() <= DECIMALS || number.stripTrailingZeros().scale() <= DECIMALS);
    }

    /** The number with two decimals, as amounts are kept; what cannot be one stays as it is, for the checks of a form to tell. */
    public static BigDecimal plain(BigDecimal number) {
        return isValid(number) ? new Dkk(number).amount() : number;
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Dkk other) {
        return amount.compareTo(other.amount);
    }
}
