package dk.opgang.initiatives.group;

import dk.opgang.platform.data.Resource;
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
class GroupMember extends Resource {

    @Column(updatable = false)
    private UUID placeId;

    @Column(updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private LocalDate joinedOn;

    private @Nullable LocalDate leftOn;

    /** The kinds of the mix that it is of, by their places in the template. */
    private String[] mix = {};

    protected GroupMember() {}

    /** Which place of which group. */
    record Place(UUID id, UUID groupId) {}

    /** Who takes it: an enrolment, and whose it is. */
    record Who(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId) {}

    GroupMember(Place place, Who who, LocalDate joinedOn, Set<String> kinds) {
        this.placeId = place.id();
        this.groupId = place.groupId();
        this.initiativeId = who.initiativeId();
        this.enrolmentId = who.enrolmentId();
        this.participantId = who.participantId();
        this.municipalityCode = who.municipalityCode();
        this.joinedOn = joinedOn;
        isOf(kinds);
    }

    UUID placeId() {
        return placeId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
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
