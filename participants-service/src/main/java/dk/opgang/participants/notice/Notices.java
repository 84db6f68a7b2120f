package dk.opgang.participants.notice;

import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Notifies whoever has read something of a participant under a consent: when the consent ends (databeskyttelsesforordningen article 7),
 * and of rectification, erasure and restriction (article 19). Whoever has read nothing is told nothing, and nobody the same twice.
 * Works in the transaction of what it tells.
 */
@Singleton
@Transactional
public class Notices {

    private static final String ONCE = "";

    private final Readings readings;
    private final NoticeTable table;
    private final Outbox outbox;

    Notices(Readings readings, NoticeTable table, Outbox outbox) {
        this.readings = readings;
        this.table = table;
        this.outbox = outbox;
    }

    /** The consent lets its recipient read no longer: the participant took it back, or it never was. */
    public void withdrawn(UUID consentId) {
        send(NoticeKind.WITHDRAWN, ONCE, readings.ofConsent(consentId));
    }

    /** The consent has come to its end. */
    public void expired(UUID consentId, LocalDate until) {
        send(NoticeKind.EXPIRED, until.toString(), readings.ofConsent(consentId));
    }

    /** The participant is being erased: what stays of notices tells nothing of the person. */
    public void erased(UUID participantId) {
        send(
                NoticeKind.ERASED,
                ONCE,
                readings.ofParticipant(participantId).stream()
                        .map(Reading::withoutData)
                        .toList());
        table.erase(participantId);
    }

    /** The processing of the participant's data was restricted. */
    public void restricted(UUID participantId, UUID restrictionId) {
        send(NoticeKind.RESTRICTED, restrictionId.toString(), readings.ofParticipant(participantId));
    }

    /** The restriction ended, of which whoever was told of it is told too. */
    public void lifted(UUID participantId, UUID restrictionId) {
        send(
                NoticeKind.RESTRICTION_LIFTED,
                restrictionId.toString(),
                readings.restricted(participantId, restrictionId));
    }

    /**
     * Data of those categories were corrected on a day, at that instant for the last time. Whoever has read one of them before is told
     * once for the day.
     */
    void rectified(UUID participantId, Collection<String> categories, LocalDate day, Instant at) {
        List<Reading> read = readings.ofParticipant(participantId).stream()
                .filter(it -> it.firstReadAt().isBefore(at))
                .filter(it -> it.dataCategories().stream().anyMatch(categories::contains))
                .toList();
        send(NoticeKind.RECTIFIED, day.toString(), read);
    }

    /** Something turns out to have been read shortly before the end of the consent, of which a notice may tell already. */
    void complete(UUID consentId) {
        List<Reading> read = readings.ofConsent(consentId);
        if (!read.isEmpty()) {
            table.complete(read);
        }
    }

    /** Somebody turns out to have been read shortly before being erased. */
    void erasedMeanwhile(Reading reading) {
        table.insert(NoticeKind.ERASED, ONCE, List.of(reading.withoutData()));
    }

    private void send(NoticeKind kind, String occasion, List<Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        outbox.publishAll(table.insert(kind, occasion, readings).stream()
                .map(written -> sent(kind, written))
                .toList());
    }

    private static NoticeEvent sent(NoticeKind kind, NoticeTable.Written written) {
        Reading reading = written.reading();
        return new NoticeEvent(
                NoticeEvent.SENT,
                written.id(),
                reading.consentId(),
                reading.participantId(),
                reading.municipalityCode(),
                reading.recipient(),
                kind.code(),
                null);
    }
}
