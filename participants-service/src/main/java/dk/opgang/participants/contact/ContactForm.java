package dk.opgang.participants.contact;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a participant that is planned, took place, or to which the participant did not come.
 *
 * @param at when it took place or should have; kept to the microsecond
 * @param kind a code of contact-kinds
 * @param place a code of contact-places
 * @param attended whether the participant came; missing until it has taken place
 * @param cancelledBy a code of contact-cancellers: who called off what the participant did not come to; without it that is a no-show
 * @param initiativeId the initiative that it belongs to
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
public record ContactForm(
        @NotNull Instant at,
        @NotNull @CodeOf("contact-kinds") String kind,
        @NotNull @CodeOf("contact-places") String place,
        @Nullable Boolean attended,
        @Nullable @CodeOf("contact-cancellers") String cancelledBy,
        @Nullable UUID initiativeId,
        @Nullable Source source)
        implements CaseForm<ContactForm> {

    public ContactForm {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A contact that is still to come: others are not told of it. */
    boolean isPlanned() {
        return attended == null;
    }

    @Override
    public ContactForm withSource(@Nullable Source other) {
        return new ContactForm(at, kind, place, attended, cancelledBy, initiativeId, other);
    }
}
