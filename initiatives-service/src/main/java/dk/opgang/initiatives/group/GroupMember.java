package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.OfEnrolment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an enrolment takes a place of a group, alone or as one of a couple. */
@Entity
@Table(name = "group_members")
class GroupMember extends OfEnrolment {

    @Column(updatable = false)
    private UUID placeId;

    @Column(updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    private LocalDate joinedOn;

    private @Nullable LocalDate leftOn;

    /** The kinds of the mix that it is of, by their places in the template. */
    private String[] mix = {};

    protected GroupMember() {}

    /** Which place of which group. */
    record Place(UUID id, UUID groupId) {}

    GroupMember(Place place, LocalDate joinedOn, Set<String> kinds) {
        this.placeId = place.id();
        this.groupId = place.groupId();
        this.joinedOn = joinedOn;
        isOf(kinds);
    }

    UUID placeId() {
        return placeId;
    }

    UUID groupId() {
        return groupId;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    /** The first day on which it is no member any more; null as long as it is one. */
    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    void leave(LocalDate on) {
        this.leftOn = on;
    }

    /** Is of those kinds of the mix, as it was decided. */
    final void isOf(Set<String> kinds) {
        String[] sorted = kinds.stream().sorted().toArray(String[]::new);
        if (!Arrays.equals(sorted, mix)) {
            this.mix = sorted;
        }
    }
}
