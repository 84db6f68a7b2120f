package dk.opgang.housingareas.flows;

import dk.opgang.platform.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one participant received a benefit and lived in one area without a break.
 *
 * @param closing missing while the spell is open
 */
record Spell(
        String benefitGroup,
        Period period,
        OpeningCause opening,
        @Nullable ClosingCause closing) {

    Spell {
        if (benefitGroup == null || period == null || opening == null || (closing == null) != (period.to() == null)) {
            throw new IllegalArgumentException("A spell needs its group, period and causes, got " + period
                    + " opened by " + opening + " and closed by " + closing);
        }
    }
}
