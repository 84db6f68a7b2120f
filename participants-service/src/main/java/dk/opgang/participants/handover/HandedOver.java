package dk.opgang.participants.handover;

import dk.opgang.participants.subject.Participant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is handed over, with the ground for it.
 *
 * @param consentId by which it is; null by statute
 */
record HandedOver(
        Participant participant,
        LocalDate birthDate,
        @Nullable UUID consentId) {

    UUID id() {
        return participant.id();
    }
}
