package dk.opgang.platform.number;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareChangeTest {

    /** The examples of Newcombe (1998), "Interval estimation for the difference between independent proportions", table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void the_interval_is_the_published_one(long now, long ofNow, long before, long ofBefore, double low, double high) {
        // When
        ShareChange change = new ShareChange(new Share(before, ofBefore), new Share(now, ofNow));

        // Then
        assertEquals(low, change.lowest(), 0.00006);
        assertEquals(high, change.highest(), 0.00006);
    }

    @Test
    void half_of_what_it_was_is_fifty_per_cent_less() {
        // When
        ShareChange change = new ShareChange(new Share(80, 200), new Share(40, 200));

        // Then
        assertAll(
                () -> assertEquals(new BigDecimal("-20.0"), change.points()),
                () -> assertEquals(new BigDecimal("-50.0"), change.pct()),
                () -> assertEquals(new BigDecimal("-28.5"), change.low95()),
                () -> assertEquals(new BigDecimal("-11.1"), change.high95()));
    }

    @Test
    void shares_are_not_rounded_before_they_are_compared() {
        // When
        ShareChange change = new ShareChange(new Share(1, 3), new Share(2, 3));

        // Then
        assertEquals(new BigDecimal("33.3"), change.points());
        assertEquals(new BigDecimal("100.0"), change.pct());
    }

    @Test
    void what_was_nothing_cannot_be_compared_with_in_per_cent() {
        // When
        ShareChange change = new ShareChange(new Share(0, 12), new Share(3, 12));

        // Then
        assertNull(change.pct());
        assertEquals(new BigDecimal("25.0"), change.points());
    }

    @Test
    void the_interval_holds_the_difference_and_is_mirrored_with_it() {
        for (long whole = 1; whole <= 12; whole++) {
            for (long now = 0; now <= whole; now++) {
                for (long before = 0; before <= 9; before++) {
                    // Given
                    Share one = new Share(now, whole);
                    Share other = new Share(before, 9);

                    // When
                    ShareChange there = new ShareChange(other, one);
                    ShareChange back = new ShareChange(one, other);

                    // Then
                    double difference = one.value() - other.value();
                    assertTrue(-1 <= there.lowest() && there.lowest() <= difference, there::toString);
                    assertTrue(difference <= there.highest() && there.highest() <= 1, there::toString);
                    assertEquals(-there.lowest(), back.highest(), 1e-12);
                    assertEquals(there.points().negate(), back.points());
                }
            }
        }
    }

    @Test
    void a_share_is_a_part_of_something() {
        // When
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
        // Then
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}
