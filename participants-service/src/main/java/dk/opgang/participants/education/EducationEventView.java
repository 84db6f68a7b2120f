package dk.opgang.participants.education;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** What happened in somebody's education, as it is answered. */
public record EducationEventView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped EducationEventForm form,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static EducationEventView of(EducationEvent it, Insight insight) {
        return new EducationEventView(it.id(), it.participantId(), it.shownTo(insight), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static EducationEventView whole(EducationEvent it) {
        return of(it, Insight.WHOLE);
    }
}
