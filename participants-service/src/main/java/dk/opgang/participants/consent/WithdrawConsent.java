package dk.opgang.participants.consent;

import dk.opgang.participants.notice.Notices;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Records that a participant takes a consent back: it works at once and for good, and whoever has read under it is notified
 * (databeskyttelsesforordningen article 7, section 3).
 */
@Singleton
class WithdrawConsent {

    private final Subjects subjects;
    private final Consents consents;
    private final Notices notices;
    private final Outbox outbox;
    private final BusinessClock clock;

    WithdrawConsent(Subjects subjects, Consents consents, Notices notices, Outbox outbox, BusinessClock clock) {
        this.subjects = subjects;
        this.consents = consents;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A second time it changes nothing. No restriction of processing stops it: it lets nobody read. */
    @Transactional
    Consent withdraw(Caller caller, UUID id, WithdrawalForm how) {
        subjects.toTakeBack(caller, consents.get(caller, id).participantId(), "withdraw-consent");
        Consent consent = consents.lock(caller, id);
        end(consent, how);
        return consent;
    }

    /** Ends it, unless it has ended; within the running transaction. */
    void end(Consent consent, WithdrawalForm how) {
        if (consent.withdraw(clock.now(), how)) {
            outbox.publish(ConsentState.of(ConsentState.WITHDRAWN, consent));
            notices.withdrawn(consent.id());
        }
    }
}
