package dk.opgang.network.feed;

import dk.opgang.platform.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody has read events that name it by a consent, since this was told last. Seen by the participant's municipality alone.
 *
 * @param recipientOrganisation who has read
 * @param dataCategories none: what is shown is that there is the consent
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
        return "dk.opgang.network.consent-used.v1";
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
