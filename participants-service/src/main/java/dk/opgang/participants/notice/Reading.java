package dk.opgang.participants.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has read of a participant under a consent.
 *
 * @param recipient CVR or municipality code
 * @param reads requests that showed something
 * @param dataCategories that were shown, each once and in order
 */
record Reading(
        UUID consentId,
        String recipient,
        UUID participantId,
        String municipalityCode,
        Instant firstReadAt,
        Instant lastReadAt,
        long reads,
        List<String> dataCategories) {

    /** The same of somebody who was erased: that it was read, and not what. */
    Reading withoutData() {
        return new Reading(
                consentId, recipient, participantId, municipalityCode, firstReadAt, lastReadAt, reads, List.of());
    }
}
