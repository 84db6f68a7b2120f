package dk.opgang.initiatives.merge;

import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes what was posted of a participant who was merged the survivor's, and gives it back if the merge is taken back. Each is told under both
 * ids: whichever comes first does it, the other finds it done.
 */
@Singleton
class MergeEvents implements EventHandler {

    private static final String MERGED = "dk.opgang.participants.participant-merged.v1";
    private static final String REVERSED = "dk.opgang.participants.participant-merge-reversed.v1";

    private final FollowMerges merges;

    MergeEvents(FollowMerges merges) {
        this.merges = merges;
    }

    @Override
    public Set<String> types() {
        return Set.of(MERGED, REVERSED);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Told told = event.as(Told.class);
            MergeOfTwo merge = new MergeOfTwo(
                    told.mergedParticipantId(), told.participantId(), told.municipalityCode(), event.time());
            if (event.type().equals(MERGED)) {
                merges.merge(merge);
            } else {
                merges.reverse(merge);
            }
        }
    }

    private record Told(UUID participantId, UUID mergedParticipantId, String municipalityCode) {}
}
