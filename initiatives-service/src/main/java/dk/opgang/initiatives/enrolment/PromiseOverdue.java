package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A wish was not met by the day that the template promises. Seen by the participant's municipality alone. */
record PromiseOverdue(UUID enrolmentId, UUID initiativeId, UUID participantId, String municipalityCode, LocalDate dueOn)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.promise-overdue.v1";
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
