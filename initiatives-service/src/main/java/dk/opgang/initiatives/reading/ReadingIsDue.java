package dk.opgang.initiatives.reading;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A reading is due, and was not taken before. Seen by the participant's municipality alone. */
record ReadingIsDue(
        UUID enrolmentId,
        UUID initiativeId,
        UUID participantId,
        String municipalityCode,
        String reading,
        LocalDate dueOn)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.reading-due.v1";
    }

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
