package dk.opgang.initiatives.budgeting.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions are exact, and rounded down where they are told. */
class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 3.50",
        "-7, 2, -4, -3.50",
        "-8, 2, -4, -4.00",
        "2, 3, 0, 0.66",
        "-2, 3, -1, -0.67",
        "0, 5, 0, 0.00"
    })
    void itIsRoundedDown(long numerator, long denominator, BigInteger whole, BigDecimal hundredths) {
        // When
        Fraction fraction = Fraction.of(numerator, denominator);

        // Then
        assertEquals(whole, fraction.floor());
        assertEquals(hundredths, fraction.floorToHundredths());
    }

    @Test
    void itIsReducedAndComparedExactly() {
        // Given
        Fraction third = Fraction.of(20, 60);

        // When
        Fraction turned = third.under(2);

        // Then
        assertEquals(new Fraction(BigInteger.ONE, BigInteger.valueOf(3)), third);
        assertEquals(Fraction.whole(6), turned);
        assertEquals(-1, third.compareTo(Fraction.of(333_334, 1_000_000)));
        assertEquals(1, third.compareTo(Fraction.of(333_333, 1_000_000)));
        assertEquals(0, third.compareTo(Fraction.of(7, 21)));
    }

    @Test
    void nothingIsDividedByNothingOrLess() {
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, -2));
    }

    @Test
    void numbersThatAreFarTooLargeHaveAQuotientToo() {
        // Given
        BigInteger huge = BigInteger.TEN.pow(400);

        // When
        double quotient = Fraction.quotient(huge.multiply(BigInteger.valueOf(3)), huge.multiply(BigInteger.TWO));

        // Then
        assertEquals(1.5, quotient);
        assertEquals(0x1p-1000, Fraction.quotient(BigInteger.ONE, BigInteger.TWO.pow(1000)));
        assertEquals(0x1p1000, Fraction.quotient(BigInteger.TWO.pow(1000), BigInteger.ONE));
        assertEquals(0.25, Fraction.of(1, 4).approximately());
    }
}
