package dk.opgang.initiatives.access;

import dk.opgang.platform.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody has read something of a participant here under a consent, since this was told last. Seen by the participant's municipality
 * alone.
 *
 * @param recipientOrganisation who has read
 * @param dataCategories what was shown, codes of {@code data-categories}
 * @param reads requests that showed something
 */
record ConsentUsed(
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        String recipientOrganisation,
        List<String> dataCategories,
        Instant firstAt,
        Instant lastAt,
        long reads)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.consent-used.v1";
    }

    @Override
    public UUID aggregateId() {
        return participantId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
