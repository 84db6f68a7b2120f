package dk.opgang.participants.merge;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That one participant was merged into another, as it is stored. Until it is final it can be taken back. */
@Entity
@Table(name = "participant_merges")
class Merge extends Resource {

    /** How long it can be taken back. */
    static final Duration REVERSIBLE = Duration.ofDays(14);

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private UUID mergedParticipantId;

    /** Who has what was the duplicate's: the participant, or whoever that was merged into since. */
    private UUID survivorId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> moved;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Conflict> conflicts;

    private byte @Nullable [] sealed;

    private @Nullable Instant reversedAt;

    private @Nullable Instant finalAt;

    protected Merge() {}

    Merge(
            String municipalityCode,
            UUID participantId,
            UUID mergedParticipantId,
            Map<String, Long> moved,
            List<Conflict> conflicts) {
        this.municipalityCode = municipalityCode;
        this.participantId = participantId;
        this.mergedParticipantId = mergedParticipantId;
        this.survivorId = participantId;
        this.moved = Map.copyOf(moved);
        this.conflicts = List.copyOf(conflicts);
    }

    /** Keeps both as they were, in a form that only the duplicate's key opens. */
    void keep(byte[] before) {
        sealed = before.clone();
    }

    /** Both are as they were. */
    void reverse(Instant at) {
        reversedAt = at;
        sealed = null;
    }

    byte @Nullable [] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    boolean isReversed() {
        return reversedAt != null;
    }

    boolean isFinalAt(Instant now) {
        return finalAt != null || !now.isBefore(reversibleUntil());
    }

    Instant reversibleUntil() {
        return createdAt().plus(REVERSIBLE);
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID participantId() {
        return participantId;
    }

    UUID mergedParticipantId() {
        return mergedParticipantId;
    }

    UUID survivorId() {
        return survivorId;
    }

    Map<String, Long> moved() {
        return Map.copyOf(moved);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    @Nullable
    Instant reversedAt() {
        return reversedAt;
    }
}
