package dk.opgang.participants.household.programme;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of the programme that a family has reached.
 *
 * @param step a code of family-programme-steps
 * @param on the day, today at the latest
 */
@Embeddable
@Schema(name = "NewHouseholdStep")
public record FamilyStepForm(
        @NotNull @CodeOf("family-programme-steps") String step,
        @NotNull @Column(name = "reached_on") @HasHappened LocalDate on)
        implements PostedForm {}
