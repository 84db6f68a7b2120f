package dk.opgang.participants.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.Recipient;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a recipient of a consent was notified, has answered, or has not in time. It sees the event too, also without a consent.
 *
 * @param action what it has done, once it has answered
 */
public record NoticeEvent(
        @JsonIgnore String type,
        UUID noticeId,
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        String recipientOrganisation,
        String kind,
        @Nullable String action)
        implements ParticipantEvent {

    public static final String SENT = PREFIX + "consent-notice-sent.v1";
    public static final String OVERDUE = PREFIX + "consent-notice-overdue.v1";
    public static final String ACKNOWLEDGED = PREFIX + "consent-notice-acknowledged.v1";

    static NoticeEvent of(String type, ConsentNotice notice) {
        return new NoticeEvent(
                type,
                notice.id(),
                notice.consentId(),
                notice.participantId(),
                notice.municipalityCode(),
                notice.recipientParty(),
                notice.kind(),
                notice.action());
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
