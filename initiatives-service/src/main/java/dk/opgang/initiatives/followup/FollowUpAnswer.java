package dk.opgang.initiatives.followup;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a follow-up.
 *
 * @param stillInArea whether the person still lives in the area; not known without it
 * @param on the day on which it was asked, today without it
 */
@Embeddable
public record FollowUpAnswer(
        @NotNull Boolean stillInJob,
        @Nullable Boolean stillInArea,
        @Column(name = "answered_on") @Nullable @HasHappened LocalDate on) {

    /** The same, asked today if nothing else is told. */
    FollowUpAnswer askedBy(LocalDate today) {
        return on == null ? new FollowUpAnswer(stillInJob, stillInArea, today) : this;
    }
}
