package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a family still lives where it moved to.
 *
 * @param afterMonths 3 or 12
 * @param on the day on which it was found out; not before the follow-up is due
 * @param reason why it does not live there any more
 */
@Schema(name = "NewRelocationFollowUp", example = "{\"afterMonths\": 3, \"on\": \"2027-05-03\", \"stillThere\": true}")
record FollowUpForm(
        @NotNull Integer afterMonths,
        @NotNull @HasHappened LocalDate on,
        @NotNull Boolean stillThere,
        @Nullable @Size(max = 500) String reason) {}
