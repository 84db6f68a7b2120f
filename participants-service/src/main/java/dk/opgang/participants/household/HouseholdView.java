package dk.opgang.participants.household;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household as it is answered.
 *
 * @param memberIds the participants who belong to it today
 * @param members to its municipality everybody who ever belonged to it, to others those of today
 * @param source for its municipality alone
 */
@Schema(name = "Household")
record HouseholdView(
        UUID id,
        String municipalityCode,
        List<UUID> memberIds,
        List<MemberView> members,
        @Nullable Source source,
        @JsonUnwrapped Stored stored) {

    static HouseholdView of(Household it, List<HouseholdMember> members, boolean own, LocalDate today) {
        return new HouseholdView(
                it.id(),
                it.municipalityCode(),
                members.stream()
                        .filter(member -> member.isPresentOn(today))
                        .map(HouseholdMember::participantId)
                        .toList(),
                members.stream().map(MemberView::of).toList(),
                own ? it.source() : null,
                Stored.of(it));
    }
}
