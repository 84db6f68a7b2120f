package dk.opgang.participants.contact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a contact.
 *
 * @param at when it took place or should have; kept to the microsecond
 * @param kind a code of {@code contact-kinds}
 * @param place a code of {@code contact-places}
 * @param attended whether the participant came; missing until it has taken place
 * @param initiativeId the initiative that it belongs to
 */
public record ContactFacts(
        Instant at,
        String kind,
        String place,
        @Nullable Boolean attended,
        @Nullable UUID initiativeId) {

    public ContactFacts {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
