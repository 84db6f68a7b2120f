package dk.opgang.participants.consent;

import dk.opgang.platform.caller.Caller;
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
    private final WithdrawConsent withdrawing;
    private final BusinessClock clock;

    EndConsents(Consents consents, WithdrawConsent withdrawing, BusinessClock clock) {
        this.consents = consents;
        this.withdrawing = withdrawing;
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
                .forEach(consent -> withdrawing.end(consent, BY_ITSELF));
        consents.flush();
    }
}
