package dk.opgang.initiatives.contract;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place that the contractor promises to somebody who is in a basic course now.
 *
 * @param jobKind {@code c} of {@code job-kinds}
 * @param from the day from which the place is promised
 * @param participantId to whom, a citizen of the municipality
 */
@Schema(name = "NewPromisedPlace")
@Embeddable
public record PromisedPlaceForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @CodeOf("job-kinds") @Schema(examples = "c")
        String jobKind,

        @NotNull @Column(name = "starts_on") LocalDate from,
        @Nullable UUID participantId)
        implements PostedForm, Checked {

    private static final String LATER = "c";

    @Override
    public void check(Faults faults) {
        if (jobKind != null && !jobKind.isBlank() && !jobKind.equals(LATER) && !faults.isFaulty("/jobKind")) {
            faults.broken("/jobKind", ContractFault.PROMISED_JOB_KIND_DIFFERS);
        }
    }

    /** As others than the municipality see it. */
    PromisedPlaceForm withoutPerson() {
        return new PromisedPlaceForm(source, jobKind, from, null);
    }
}
