package dk.opgang.participants.merge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.subject.ParticipantEvent;
import java.util.List;
import java.util.UUID;

/**
 * A participant was merged into another, or is again who it was. It is told under both ids, so that it has its place among what is told of
 * either: of the duplicate a merge is the last.
 *
 * @param key under which of the two ids it is told
 * @param participantId the survivor
 * @param mergedParticipantId the duplicate
 * @param returnedIds which consents, contacts and assessments are the duplicate's again; nothing of a merge
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MergeEvent(
        @JsonIgnore String type,
        @JsonIgnore UUID key,
        UUID participantId,
        String municipalityCode,
        UUID mergedParticipantId,
        List<UUID> returnedIds)
        implements ParticipantEvent {

    public static final String MERGED = PREFIX + "participant-merged.v1";
    public static final String REVERSED = PREFIX + "participant-merge-reversed.v1";

    @Override
    public UUID aggregateId() {
        return key;
    }

    /** Of the duplicate first, then of the survivor. */
    static List<MergeEvent> both(String type, Merge merge, List<UUID> returnedIds) {
        return List.of(
                of(type, merge.mergedParticipantId(), merge, returnedIds),
                of(type, merge.participantId(), merge, returnedIds));
    }

    private static MergeEvent of(String type, UUID key, Merge merge, List<UUID> returnedIds) {
        return new MergeEvent(
                type, key, merge.participantId(), merge.municipalityCode(), merge.mergedParticipantId(), returnedIds);
    }
}
