package dk.opgang.initiatives.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the template's ladder and the day on which it was reached. */
public record StepRequest(
        @Schema(description = "The key of the step") @NotBlank
        String step,

        @Schema(description = "The day on which it was reached, today at the latest") @NotNull
        LocalDate on) {}
