package dk.opgang.initiatives.placement;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * So many hours a week from a day on.
 *
 * @param reason a code of {@code workload-reasons}; none of them tells of illness
 */
@Embeddable
@Schema(name = "NewWorkload", example = "{\"from\": \"2019-03-04\", \"weeklyHours\": 12, \"reason\": \"day-form\"}")
public record WorkloadForm(
        @NotNull @Column(name = "starts_on") LocalDate from,

        @NotNull @Positive @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHours,

        @NotBlank @CodeOf("workload-reasons") String reason)
        implements PostedForm {

    /** Hours are kept in one way of writing them. */
    public WorkloadForm {
        if (weeklyHours != null) {
            weeklyHours = PlainNumber.of(weeklyHours);
        }
    }
}
