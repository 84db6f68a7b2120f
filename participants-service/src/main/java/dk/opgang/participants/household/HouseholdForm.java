package dk.opgang.participants.household;

import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household with its members, told in one of two ways.
 *
 * @param memberIds participants of the municipality who belong to it from today on
 * @param members the same with their roles and days
 * @param source the municipality's own key; posted again, the members become those that are told
 */
@Schema(name = "NewHousehold")
record HouseholdForm(
        @Nullable @Size(min = 1, max = HouseholdForm.MAX_MEMBERS) @Distinct
        List<UUID> memberIds,

        @Nullable @Size(min = 1, max = HouseholdForm.MAX_MEMBERS)
        List<@Valid MemberForm> members,

        @Nullable Source source)
        implements Checked {

    static final int MAX_MEMBERS = 20;

    @Override
    public void check(Faults faults) {
        if ((memberIds == null) == (members == null) && faults.isEmpty()) {
            faults.broken("/memberIds", HouseholdFault.MEMBERS_ONE_OR_THE_OTHER);
        }
        if (members != null) {
            checkOnce(members, faults);
        }
    }

    private static void checkOnce(List<MemberForm> members, Faults faults) {
        Set<UUID> earlier = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            UUID member = members.get(i).participantId();
            if (member != null && !earlier.add(member)) {
                faults.broken("/members/" + i + "/participantId", CommonFault.DUPLICATE);
            }
        }
    }
}
