package dk.opgang.participants.household.budget;

import java.math.BigDecimal;

/**
 * What items take of a frame.
 *
 * @param planned what is planned or approved
 * @param spent what is spent
 */
record Balance(BigDecimal planned, BigDecimal spent) {

    /** What is left of the frame. */
    BigDecimal remainingOf(BigDecimal frame) {
        return frame.subtract(planned).subtract(spent);
    }
}
