package dk.opgang.participants.household.eligibility;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outcome as it is answered. */
@Schema(name = "FamilyProgrammeEligibility")
public record EligibilityView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped EligibilityForm form,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static EligibilityView of(Eligibility it, Insight insight) {
        return new EligibilityView(it.id(), it.participantId(), it.shownTo(insight), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static EligibilityView whole(Eligibility it) {
        return of(it, Insight.WHOLE);
    }
}
