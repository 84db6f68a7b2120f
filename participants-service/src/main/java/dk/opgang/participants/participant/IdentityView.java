package dk.opgang.participants.participant;

import dk.opgang.participants.subject.Participant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a participant is. Never kept by a cache, never part of any other answer. */
@Schema(name = "ParticipantIdentity")
record IdentityView(UUID id, String cpr, String givenName, String familyName, LocalDate birthDate) {

    static IdentityView of(Participant participant, Identity identity) {
        return new IdentityView(
                participant.id(),
                identity.cpr(),
                identity.givenName(),
                identity.familyName(),
                new Cpr(identity.cpr()).birthDate());
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "IdentityView[**********]";
    }
}
