package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Tells the parties of agreements whose period is over that they have ended. Until then they are answered as ended already. */
@Singleton
class EndAgreements {

    private final SystemCalls system;
    private final MoveInAgreements agreements;
    private final Outbox outbox;
    private final BusinessClock clock;

    EndAgreements(SystemCalls system, MoveInAgreements agreements, Outbox outbox, BusinessClock clock) {
        this.system = system;
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        system.callInTransaction(this::ended).forEach(id -> system.inTransaction(() -> end(id)));
    }

    private List<UUID> ended() {
        return agreements.endedBy(Caller.system(), clock.today()).stream()
                .map(MoveInAgreement::id)
                .toList();
    }

    private void end(UUID id) {
        MoveInAgreement agreement = agreements.lock(Caller.system(), id);
        if (agreement.tellsEnd(clock.today())) {
            agreements.flush();
            outbox.publish(MoveInAgreementChanged.of(agreement, clock.today()));
        }
    }
}
