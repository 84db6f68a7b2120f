package dk.opgang.participants.consent;

import dk.opgang.participants.notice.Notices;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Ends the consents of a participant who is another municipality's from now on: whoever has read under one is notified. */
@Singleton
public class EndConsents {

    private static final WithdrawalForm BY_ITSELF = new WithdrawalForm(null, null);

    private final Consents consents;
    private final Notices notices;
    private final Outbox outbox;
    private final BusinessClock clock;

    EndConsents(Consents consents, Notices notices, Outbox outbox, BusinessClock clock) {
        this.consents = consents;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param receiver what lets it read stays: it is the ground of what it was handed over */
    @Transactional
    public void ofLeaving(Caller caller, UUID participantId, String receiver) {
        List<Consent> standing = consents.list(
                caller,
                Restriction.equal("participantId", participantId),
                Restriction.of("e.withdrawnAt is null and e.form.until > :leavingOn", "leavingOn", clock.today()));
        standing.stream()
                .filter(consent -> !consent.form().recipientOrganisation().equals(receiver))
                .forEach(this::end);
        consents.flush();
    }

    private void end(Consent consent) {
        if (consent.withdraw(clock.now(), BY_ITSELF)) {
            outbox.publish(ConsentState.of(ConsentState.WITHDRAWN, consent));
            notices.withdrawn(consent.id());
        }
    }
}
