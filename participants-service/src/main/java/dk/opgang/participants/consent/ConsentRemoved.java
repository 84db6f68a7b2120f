package dk.opgang.participants.consent;

import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.Recipient;
import java.util.Set;
import java.util.UUID;

/** A consent that was never given is taken back; its recipient hears of it too, since it has to stop. */
public record ConsentRemoved(UUID consentId, UUID participantId, String municipalityCode, String recipientOrganisation)
        implements ParticipantEvent {

    /** @param form the terms of which it tells: for their recipient the consent never was */
    static ConsentRemoved of(Consent consent, ConsentForm form) {
        return new ConsentRemoved(
                consent.id(), consent.participantId(), consent.municipalityCode(), form.recipientOrganisation());
    }

    @Override
    public String type() {
        return PREFIX + "consent-removed.v1";
    }

    @Override
    public Set<String> municipalities() {
        return Recipient.municipalities(municipalityCode, recipientOrganisation);
    }

    @Override
    public Set<String> organisations() {
        return Recipient.organisations(recipientOrganisation);
    }
}
