package dk.opgang.participants.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.alert.contact.ContactDetails;
import dk.opgang.participants.elsewhere.KnownEnrolment;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with a participant.
 *
 * @param organisation CVR or municipality code
 * @param role a code of actor-roles
 * @param purpose of its consent, a code of consent-purposes
 * @param initiativeId in which it works with the participant, or to which its consent is bound
 * @param theme of that initiative, a code of initiative-themes
 * @param contact whom to call about it
 * @param since the first day
 */
@Schema(name = "Actor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActorView(
        String organisation,
        String role,
        @Nullable String purpose,
        @Nullable UUID initiativeId,
        @Nullable String theme,
        @Nullable ContactDetails contact,
        LocalDate since) {

    static ActorView municipality(String code, LocalDate since) {
        return new ActorView(code, ActorRole.MUNICIPALITY.code(), null, null, null, null, since);
    }

    static ActorView recipient(String organisation, String purpose, @Nullable UUID initiativeId, LocalDate since) {
        return new ActorView(
                organisation, ActorRole.CONSENT_RECIPIENT.code(), purpose, initiativeId, null, null, since);
    }

    static ActorView partner(KnownEnrolment enrolment, ContactDetails contact) {
        return new ActorView(
                enrolment.organisation(),
                ActorRole.INITIATIVE_PARTNER.code(),
                null,
                enrolment.initiativeId(),
                enrolment.theme(),
                contact,
                enrolment.from());
    }
}
