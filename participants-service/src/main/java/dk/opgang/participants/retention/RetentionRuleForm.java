package dk.opgang.participants.retention;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long records of a category are kept.
 *
 * @param keepYears whole years, after which they are due
 * @param countedFrom a code of retention-counted-from: from the end of each record, or from the day on which the participant left
 * @param automatic whether what is due is removed every night, or only when somebody orders it
 */
@Embeddable
@Schema(
        name = "NewRetentionRule",
        example = "{\"keepYears\": 5, \"countedFrom\": \"record-end\", \"automatic\": false}")
public record RetentionRuleForm(
        @NotNull @Min(1) @Max(30) Integer keepYears,
        @NotNull @CodeOf("retention-counted-from") String countedFrom,
        @NotNull Boolean automatic)
        implements PostedForm {

    private static final String DEPARTURE = "departure";

    boolean isCountedFromDeparture() {
        return countedFrom.equals(DEPARTURE);
    }
}
