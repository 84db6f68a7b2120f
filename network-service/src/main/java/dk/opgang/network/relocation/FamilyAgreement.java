package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a member of the family has said yes.
 *
 * @param form a code of {@code consent-forms}
 */
@Schema(name = "FamilyAgreement")
public record FamilyAgreement(
        @NotNull UUID participantId,
        @NotNull LocalDate givenOn,
        @NotNull @CodeOf("consent-forms") String form) {

    /** Whether all of them have said yes. */
    static boolean isGivenByAll(List<FamilyAgreement> given, Collection<UUID> members) {
        Set<UUID> agreed = given.stream().map(FamilyAgreement::participantId).collect(Collectors.toUnmodifiableSet());
        return agreed.containsAll(members);
    }
}
