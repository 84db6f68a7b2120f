package dk.opgang.network.moveinagreement;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.TellingRounds;
import dk.opgang.network.exchange.Tellings.Telling;
import dk.opgang.network.moveinagreement.AgreementTellings.Addressee;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells other installations how agreements stand of which they serve a party, as often as that changes, until they acknowledge it. */
@Singleton
class TellAgreements {

    private final TellingRounds rounds;
    private final AgreementTellings tellings;
    private final MoveInAgreements agreements;
    private final ExchangeSender sender;
    private final SystemCalls system;
    private final BusinessClock clock;

    TellAgreements(
            TellingRounds rounds,
            AgreementTellings tellings,
            MoveInAgreements agreements,
            ExchangeSender sender,
            SystemCalls system,
            BusinessClock clock) {
        this.rounds = rounds;
        this.tellings = tellings;
        this.agreements = agreements;
        this.sender = sender;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        rounds.tellAll("agreement", tellings::due, id -> system.inTransaction(() -> tell(id)));
    }

    private void tell(UUID id) {
        Telling telling = tellings.hold(id);
        Addressee to = tellings.get(id);
        boolean isReached = sender.servedBy(to.addressed())
                .filter(name -> name.equals(to.installation()))
                .isPresent();
        if (isReached && isTold(to, telling)) {
            tellings.told(id, telling.revision(), clock.now());
        }
    }

    private boolean isTold(Addressee to, Telling telling) {
        MoveInAgreement agreement = agreements.get(Caller.system(), to.agreementId());
        boolean isOwn = agreement.installation() == null;
        return sender.tellSealed(
                isOwn ? AgreementTold.KIND : AgreementTold.ANSWER,
                to.addressed(),
                new AgreementTold(
                        agreement.id(),
                        agreement.form().withoutSource(),
                        isOwn ? agreement.accepted() : agreement.pending(),
                        to.answeredAt(),
                        tellings.used(to),
                        telling.revisions()));
    }
}
