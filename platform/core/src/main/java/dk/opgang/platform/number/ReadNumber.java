package dk.opgang.platform.number;

import java.math.BigDecimal;

/** What became of a text that was to be a number. */
public sealed interface ReadNumber {

    /** It is this number, with the decimals that were written. */
    record Value(BigDecimal number) implements ReadNumber {}

    /** It is none, or which one it is cannot be known. */
    enum Unreadable implements ReadNumber {
        /** Letters, a lost separator, more than {@value NumberStyle#MOST_DIGITS} digits before the decimals. */
        NO_NUMBER,
        /** It may be a number or a thousand times that number, such as 100.000. */
        AMBIGUOUS,
        /** More than {@value NumberStyle#MOST_DECIMALS} decimals. */
        TOO_MANY_DECIMALS
    }
}
