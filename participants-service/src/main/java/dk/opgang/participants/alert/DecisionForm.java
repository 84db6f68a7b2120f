package dk.opgang.participants.alert;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party decides about an alert.
 *
 * @param decision a code of coordination-decisions
 * @param note in its own words; told to the participant's municipality alone
 * @param reviewOn the day on which the alert is open again if the efforts still overlap
 */
@Schema(name = "NewCoordinationDecision")
public record DecisionForm(
        @NotNull @CodeOf("coordination-decisions") String decision,
        @Nullable @Size(max = 1000) String note,
        @Nullable LocalDate reviewOn) {}
