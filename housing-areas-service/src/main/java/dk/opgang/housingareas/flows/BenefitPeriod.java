package dk.opgang.housingareas.flows;

import dk.opgang.platform.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time in which someone received a benefit, wherever they lived.
 *
 * @param closingReason as it was told; missing while the period is open and where nobody told it
 */
record BenefitPeriod(
        String benefitGroup, Period period, @Nullable String closingReason) {}
