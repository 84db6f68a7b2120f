package dk.opgang.participants.contact;

import dk.opgang.participants.subject.ParticipantEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact with a participant, as it was recorded or corrected. */
public record ContactRecorded(
        UUID id,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID housingAreaId,
        Instant at,
        String kind,
        String place,
        boolean attended,
        @Nullable String cancelledBy,
        @Nullable UUID initiativeId)
        implements ParticipantEvent {

    /**
     * Of a contact that has taken place or was missed.
     *
     * @param hiding whether nobody may hear where the participant lives
     */
    static ContactRecorded of(Contact contact, boolean hiding) {
        ContactForm form = contact.form();
        return new ContactRecorded(
                contact.id(),
                contact.participantId(),
                contact.municipalityCode(),
                hiding ? null : contact.housingAreaId(),
                form.at(),
                form.kind(),
                form.place(),
                Objects.requireNonNull(form.attended()),
                form.cancelledBy(),
                form.initiativeId());
    }

    @Override
    public String type() {
        return PREFIX + "contact-recorded.v1";
    }
}
