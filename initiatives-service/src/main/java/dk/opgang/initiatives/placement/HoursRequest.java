package dk.opgang.initiatives.placement;

import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours worked on a day.
 *
 * @param source the poster's own key, if it has one: posted again, the hours are corrected
 */
public record HoursRequest(
        @Nullable Source source,
        @NotNull LocalDate date,

        @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours) {}
