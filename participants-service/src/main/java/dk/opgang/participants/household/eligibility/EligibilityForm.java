package dk.opgang.participants.household.eligibility;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the family programme was found to be for a participant, and nothing of what it was found from.
 *
 * @param on the day on which it was found
 * @param eligible null if it could not be settled
 * @param met how many characteristics were met
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
@Schema(name = "NewFamilyProgrammeEligibility")
public record EligibilityForm(
        @NotNull @Column(name = "found_on") @HasHappened LocalDate on,
        @Nullable Boolean eligible,
        @NotNull @Min(0) @Max(5) Integer met,
        @Nullable Source source)
        implements CaseForm<EligibilityForm> {

    @Override
    public EligibilityForm withSource(@Nullable Source other) {
        return new EligibilityForm(on, eligible, met, other);
    }
}
