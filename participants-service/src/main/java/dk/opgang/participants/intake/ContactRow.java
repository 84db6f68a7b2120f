package dk.opgang.participants.intake;

import dk.opgang.participants.contact.ContactForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a contact batch, its components being the CSV columns; {@code at} is an instant such as 2020-02-01T12:00:00Z.
 * A contact that is still to come has no {@code attended}.
 */
record ContactRow(
        String sourceSystem,
        String sourceId,
        UUID participantId,
        Instant at,
        @CodeOf("contact-kinds") String kind,
        @CodeOf("contact-places") String place,
        @Nullable Boolean attended,
        @Nullable UUID initiativeId,
        @Nullable @CodeOf("contact-cancellers") String cancelledBy) {
    /** The row about somebody else. */
    ContactRow about(UUID participant) {
        return new ContactRow(
                sourceSystem, sourceId, participant, at, kind, place, attended, initiativeId, cancelledBy);
    }

    /** The row as a single request. */
    ContactForm form() {
        Source source = new Source(sourceSystem, sourceId);
        return new ContactForm(at, kind, place, attended, cancelledBy, initiativeId, source);
    }
}
