package dk.opgang.participants.residence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.participants.casefile.ResidenceVersion;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * A residence as it is answered.
 *
 * @param endedByNext whether the end was concluded from the beginning of the next residence
 */
public record ResidenceView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ResidenceForm form,
        boolean endedByNext,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static ResidenceView of(Residence it, Insight insight) {
        return new ResidenceView(it.id(), it.participantId(), it.shownTo(insight), it.isEndedByNext(), Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static ResidenceView whole(Residence it) {
        return of(it, Insight.WHOLE);
    }

    /** What the participant's own municipality saw once. */
    static ResidenceView past(ResidenceVersion it) {
        return new ResidenceView(it.spellId(), it.participantId(), it.form(), it.isEndedByNext(), Stored.of(it));
    }
}
