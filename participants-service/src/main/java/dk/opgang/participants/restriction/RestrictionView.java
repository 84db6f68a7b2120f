package dk.opgang.participants.restriction;

import dk.opgang.participants.casefile.ProcessingLimit;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A restriction as it is answered; createdAt is when it began. */
@Schema(name = "ProcessingRestriction")
record RestrictionView(UUID id, UUID participantId, String reason, Instant createdAt, Instant updatedAt, long version) {

    static RestrictionView of(ProcessingLimit limit) {
        return new RestrictionView(
                limit.id(),
                limit.participantId(),
                limit.reason(),
                limit.createdAt(),
                limit.updatedAt(),
                limit.version());
    }
}
