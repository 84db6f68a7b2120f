package dk.opgang.initiatives.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A step of the template's ladder and the day on which it was reached. */
public record StepRequest(@NotBlank String step, @NotNull LocalDate on) {}
