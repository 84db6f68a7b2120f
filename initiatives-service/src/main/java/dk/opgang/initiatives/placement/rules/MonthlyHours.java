package dk.opgang.initiatives.placement.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many hours somebody may work in a calendar month.
 *
 * @param most hours
 * @param source where that stands; null where it is not told
 */
public record MonthlyHours(BigDecimal most, @Nullable String source) {}
