package dk.opgang.local.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic person's period on a benefit.
 *
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param closingReason a code of {@code closing-reasons}; null while it goes on
 */
record BenefitSpell(
        String group,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String closingReason) {

    BenefitSpell {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A spell ends after it begins, got " + from + " to " + to);
        }
        if ((to == null) != (closingReason == null)) {
            throw new IllegalArgumentException("A spell has a closing reason when it has ended, and only then");
        }
    }
}
