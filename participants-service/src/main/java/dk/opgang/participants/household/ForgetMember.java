package dk.opgang.participants.household;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Takes somebody who is erased out of its households. What was told of that member alone goes with the member; a household in which
 * nobody is left goes as a whole.
 */
@Singleton
public class ForgetMember {

    private final Households households;
    private final HouseholdMembers members;

    ForgetMember(Households households, HouseholdMembers members) {
        this.households = households;
        this.members = members;
    }

    @Transactional
    public void forget(Caller caller, UUID participantId) {
        List<HouseholdMember> places = members.list(caller, Restriction.equal("form.participantId", participantId));
        List<UUID> ids =
                places.stream().map(HouseholdMember::householdId).distinct().toList();
        for (UUID id : ids) {
            Household household = households.lock(caller, id);
            boolean isEmpty = members.of(caller, List.of(id)).stream()
                    .allMatch(member -> member.participantId().equals(participantId));
            if (isEmpty) {
                households.remove(household);
            } else {
                household.countChange();
            }
        }
        households.flush();
    }
}
