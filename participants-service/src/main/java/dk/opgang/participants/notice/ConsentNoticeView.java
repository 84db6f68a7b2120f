package dk.opgang.participants.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is answered.
 *
 * @param recipientOrganisation who is notified: CVR or municipality code
 * @param kind a code of consent-notice-kinds
 * @param dueOn the last day on which an answer is in time
 * @param overdue whether that day has passed without one
 */
@Schema(name = "ConsentNotice")
public record ConsentNoticeView(
        UUID id,
        UUID consentId,
        UUID participantId,
        String recipientOrganisation,
        String kind,
        Instant sentAt,
        ReadUnderIt readUnderIt,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Instant acknowledgedAt,
        @Nullable Acknowledgement acknowledgement,
        @JsonUnwrapped Stored stored) {

    /**
     * What was read under the consent.
     *
     * @param reads requests that showed something
     * @param dataCategories that were shown, codes of data-categories; none of somebody who was erased
     */
    @Schema(name = "ReadUnderConsent")
    record ReadUnderIt(Instant firstReadAt, Instant lastReadAt, long reads, List<String> dataCategories) {}

    static ConsentNoticeView of(ConsentNotice it, LocalDate today, SubjectWords.Opened words) {
        Acknowledgement answer = it.acknowledgement();
        return new ConsentNoticeView(
                it.id(),
                it.consentId(),
                it.participantId(),
                it.recipientParty(),
                it.kind(),
                it.createdAt(),
                new ReadUnderIt(it.firstReadAt(), it.lastReadAt(), it.reads(), it.dataCategories()),
                it.dueOn(),
                it.isOverdue(today),
                it.acknowledgedAt(),
                answer == null ? null : answer.worded(words::words),
                Stored.of(it));
    }
}
