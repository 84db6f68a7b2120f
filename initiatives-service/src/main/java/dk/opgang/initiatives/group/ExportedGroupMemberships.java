package dk.opgang.initiatives.group;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** In which groups a participant is or was, for the participant's export; who shares the place is somebody else's. */
@Singleton
@Transactional
class ExportedGroupMemberships implements SubjectRecords {

    private final GroupMembers members;

    ExportedGroupMemberships(GroupMembers members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return "groupMemberships";
    }

    @Override
    public List<GroupMemberView> about(UUID subjectId) {
        return members.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(member -> GroupMemberView.of(List.of(member)))
                .toList();
    }
}
