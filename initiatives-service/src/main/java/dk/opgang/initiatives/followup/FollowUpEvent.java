package dk.opgang.initiatives.followup;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up was answered, or its answer corrected. Seen by the participant's municipality alone: a consent under which an organisation
 * reads the answer may end, and the event would stay.
 */
record FollowUpEvent(
        UUID followUpId,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID initiativeId,
        @Nullable UUID placementId,
        @Nullable UUID enrolmentId,
        int afterMonths,
        LocalDate beganOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean stillInJob,
        @Nullable Boolean stillInArea)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.follow-up-answered.v1";
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
