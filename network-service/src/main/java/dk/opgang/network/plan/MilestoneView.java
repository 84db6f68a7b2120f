package dk.opgang.network.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone of the network.
 *
 * @param late whether its day is past and it is still planned
 */
@Schema(name = "Milestone")
record MilestoneView(
        UUID id,
        @JsonUnwrapped MilestoneForm form,
        boolean late,
        @JsonUnwrapped Stored stored) {

    static MilestoneView of(Milestone milestone, LocalDate today) {
        return new MilestoneView(
                milestone.id(), milestone.form(), milestone.form().isLateOn(today), Stored.of(milestone));
    }
}
