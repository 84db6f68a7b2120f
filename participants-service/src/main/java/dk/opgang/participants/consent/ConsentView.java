package dk.opgang.participants.consent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is answered.
 *
 * @param withdrawnAt when the participant took it back
 */
public record ConsentView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ConsentForm form,
        @Nullable Instant withdrawnAt,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static ConsentView of(Consent it, Insight insight) {
        return new ConsentView(it.id(), it.participantId(), it.shownTo(insight), it.withdrawnAt(), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static ConsentView whole(Consent it) {
        return of(it, Insight.WHOLE);
    }
}
