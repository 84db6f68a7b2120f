package dk.opgang.participants.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A contact as it is answered. */
public record ContactView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ContactForm form,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static ContactView of(Contact it, Insight insight) {
        return new ContactView(it.id(), it.participantId(), it.shownTo(insight), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static ContactView whole(Contact it) {
        return of(it, Insight.WHOLE);
    }
}
