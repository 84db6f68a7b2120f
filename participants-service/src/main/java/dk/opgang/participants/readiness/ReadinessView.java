package dk.opgang.participants.readiness;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as it is answered. */
@Schema(name = "EducationReadiness")
public record ReadinessView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ReadinessForm form,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static ReadinessView of(Readiness it, Insight insight) {
        return new ReadinessView(it.id(), it.participantId(), it.shownTo(insight), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static ReadinessView whole(Readiness it) {
        return of(it, Insight.WHOLE);
    }
}
