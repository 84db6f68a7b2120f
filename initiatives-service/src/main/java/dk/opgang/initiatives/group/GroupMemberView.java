package dk.opgang.initiatives.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place of a group and who takes it, as far as the caller may know.
 *
 * @param enrolmentIds one, or the two of a couple
 * @param leftOn the first day on which it is free again
 */
@Schema(name = "GroupMember")
record GroupMemberView(
        UUID id,
        UUID groupId,
        List<UUID> enrolmentIds,
        LocalDate from,
        @Nullable LocalDate leftOn,
        @JsonUnwrapped Stored stored) {

    /** Of those who take one place together. */
    static GroupMemberView of(List<GroupMember> together) {
        GroupMember first = together.getFirst();
        return new GroupMemberView(
                first.placeId(),
                first.groupId(),
                together.stream().map(GroupMember::enrolmentId).toList(),
                first.joinedOn(),
                first.leftOn(),
                Stored.of(first));
    }

    /** All of a group, each place once. */
    static List<GroupMemberView> places(List<GroupMember> members) {
        Map<UUID, List<GroupMember>> byPlace = new LinkedHashMap<>();
        members.forEach(member -> byPlace.computeIfAbsent(member.placeId(), _ -> new ArrayList<>())
                .add(member));
        return byPlace.values().stream().map(GroupMemberView::of).toList();
    }
}
