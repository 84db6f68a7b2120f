package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the template's ladder and the day on which it was reached. */
@Schema(name = "NewEnrolmentStep")
@Embeddable
public record StepForm(
        @Schema(description = "The key of the step") @NotBlank
        String step,

        @Schema(description = "The day on which it was reached, today at the latest")
        @NotNull
        @Column(name = "reached_on")
        @HasHappened
        LocalDate on)
        implements PostedForm {}
