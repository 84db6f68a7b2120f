package dk.opgang.participants.merge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge as it is answered.
 *
 * @param id missing in a preview
 * @param participantId the participant that goes on
 * @param mergedParticipantId the duplicate
 * @param moved how many records of each kind the participant took over
 * @param conflicts the records that contradicted each other
 * @param reversibleUntil until when both can be made what they were; missing in a preview
 * @param reversedAt when that was done
 */
@Schema(name = "Merge")
record MergeView(
        @Nullable UUID id,
        UUID participantId,
        UUID mergedParticipantId,
        Map<String, Long> moved,
        List<Conflict> conflicts,
        @Nullable Instant reversibleUntil,
        @Nullable Instant reversedAt,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Long version) {

    static MergeView of(Merge it) {
        return new MergeView(
                it.id(),
                it.participantId(),
                it.mergedParticipantId(),
                it.moved(),
                it.conflicts(),
                it.reversibleUntil(),
                it.reversedAt(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }

    static MergeView preview(UUID participantId, UUID duplicateId, Map<String, Long> moved, List<Conflict> conflicts) {
        return new MergeView(null, participantId, duplicateId, moved, conflicts, null, null, null, null, null);
    }
}
