package dk.opgang.initiatives.followup;

import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer of a follow-up was taken back: it was never given. Seen by whom the answer's event was seen by. */
record FollowUpAnswerRemoved(
        UUID followUpId,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID initiativeId,
        @Nullable UUID placementId,
        @Nullable UUID enrolmentId,
        int afterMonths)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.follow-up-answer-removed.v1";
    }

    @Override
    public UUID aggregateId() {
        return followUpId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
