package dk.opgang.participants.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What another service tells that was read there under a consent since it last told, as its event says. */
record ConsentUsed(
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        String recipientOrganisation,
        List<String> dataCategories,
        Instant firstAt,
        Instant lastAt,
        long reads) {

    Reading reading() {
        return new Reading(
                consentId,
                recipientOrganisation,
                participantId,
                municipalityCode,
                firstAt,
                lastAt,
                reads,
                dataCategories.stream().distinct().sorted().toList());
    }
}
