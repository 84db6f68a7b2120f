package dk.opgang.network.meeting;

import dk.opgang.network.group.GroupDirectory;
import dk.opgang.network.member.MemberFacts;
import dk.opgang.network.member.Membership;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is invited to a meeting: to one of the whole network all members of its day, to a group's the members of its seats. */
@Singleton
class Invitations {

    private final Membership membership;
    private final GroupDirectory groups;

    Invitations(Membership membership, GroupDirectory groups) {
        this.membership = membership;
        this.groups = groups;
    }

    /** The members; nobody as long as the meeting is planned only. */
    @Transactional
    List<MemberFacts> to(Caller caller, Meeting meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            return List.of();
        }
        LocalDate day = meeting.form().day();
        List<MemberFacts> present = membership.presentOn(caller, day);
        UUID groupId = meeting.form().groupId();
        if (groupId == null) {
            return present;
        }
        Set<UUID> seated = groups.membersSeated(caller, groupId, day);
        return present.stream().filter(member -> seated.contains(member.id())).toList();
    }
}
