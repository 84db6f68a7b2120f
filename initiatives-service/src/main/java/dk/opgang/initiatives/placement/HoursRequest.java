package dk.opgang.initiatives.placement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours worked on a day. */
public record HoursRequest(
        @NotNull LocalDate date,

        @NotNull @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours) {}
