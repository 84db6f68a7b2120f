package dk.opgang.participants.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is after it was given, withdrawn or corrected, before it ends and when it has ended by itself. Its recipient sees it
 * in the feed too, but not that the end is near: whether it is renewed is between the municipality and the participant.
 */
public record ConsentState(
        @JsonIgnore String type,
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        String purpose,
        List<String> dataCategories,
        String sourceOrganisation,
        String recipientOrganisation,
        @Nullable UUID initiativeId,
        LocalDate from,
        LocalDate until,
        @Nullable Instant withdrawnAt)
        implements ParticipantEvent {

    public static final String GIVEN = PREFIX + "consent-given.v1";
    public static final String WITHDRAWN = PREFIX + "consent-withdrawn.v1";
    public static final String EXPIRING = PREFIX + "consent-expiring.v1";
    public static final String EXPIRED = PREFIX + "consent-expired.v1";
    public static final String CORRECTED = PREFIX + "consent-corrected.v1";

    static ConsentState of(String type, Consent consent) {
        ConsentForm form = consent.form();
        return new ConsentState(
                type,
                consent.id(),
                consent.participantId(),
                consent.municipalityCode(),
                form.purpose(),
                form.dataCategories(),
                form.sourceOrganisation(),
                form.recipientOrganisation(),
                form.initiativeId(),
                form.from(),
                form.until(),
                consent.withdrawnAt());
    }

    @Override
    public Set<String> municipalities() {
        return isForRecipient()
                ? Recipient.municipalities(municipalityCode, recipientOrganisation)
                : Set.of(municipalityCode);
    }

    @Override
    public Set<String> organisations() {
        return isForRecipient() ? Recipient.organisations(recipientOrganisation) : Set.of();
    }

    private boolean isForRecipient() {
        return !type.equals(EXPIRING);
    }
}
