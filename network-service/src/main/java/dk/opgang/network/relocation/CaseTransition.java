package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case.
 *
 * @param to a code of {@code relocation-case-states}
 * @param on the day on which it happened; today if missing
 * @param reason why; of a case that is withdrawn a code of {@code case-endings}
 * @param familyConfirmedOn the day on which the family said yes for the last time, before it moves
 * @param familyAgreement that each of the family has said yes again, to go on after a case was on hold
 */
@Schema(name = "NewRelocationTransition", example = "{\"to\": \"seeking\"}")
record CaseTransition(
        @NotNull @CodeOf("relocation-case-states") String to,
        @Nullable @HasHappened LocalDate on,
        @Nullable @Size(max = 500) String reason,
        @Nullable LocalDate familyConfirmedOn,

        @Defaulted @Size(max = 20) List<@NotNull @Valid FamilyAgreement> familyAgreement) {

    CaseTransition {
        familyAgreement = familyAgreement == null ? List.of() : List.copyOf(familyAgreement);
    }
}
