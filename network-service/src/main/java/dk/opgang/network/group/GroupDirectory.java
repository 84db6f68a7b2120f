package dk.opgang.network.group;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The groups and who sits in them, for meetings. */
@Singleton
public class GroupDirectory {

    private final NetworkGroups groups;
    private final Seats seats;

    GroupDirectory(NetworkGroups groups, Seats seats) {
        this.groups = groups;
        this.seats = seats;
    }

    /** The kind of the group, if there is such a group. */
    @Transactional
    public Optional<String> kindOf(Caller caller, UUID groupId) {
        return groups.find(caller, groupId).map(group -> group.form().kind());
    }

    /** The members that have a seat in the group on the day, deputies too. */
    @Transactional
    public Set<UUID> membersSeated(Caller caller, UUID groupId, LocalDate day) {
        return seats.takenOn(caller, List.of(groupId), day).stream()
                .map(seat -> seat.form().memberId())
                .collect(Collectors.toSet());
    }
}
