package dk.opgang.network.settlement;

import dk.opgang.network.exchange.TellingRounds;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells other installations how settlements stand of which a party acts there, as often as that changes, until they acknowledge it. */
@Singleton
class TellSettlements {

    private static final Logger LOG = Logger.getLogger(TellSettlements.class);

    private final TellingRounds rounds;
    private final SettlementTellings tellings;
    private final WriteSettlement write;
    private final SystemCalls system;

    TellSettlements(TellingRounds rounds, SettlementTellings tellings, WriteSettlement write, SystemCalls system) {
        this.rounds = rounds;
        this.tellings = tellings;
        this.write = write;
        this.system = system;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        rounds.tellAll(tellings::due, this::tryToTell);
    }

    /** One that cannot be told now is told later, and holds up no other. */
    private void tryToTell(UUID id) {
        try {
            system.inTransaction(() -> write.tell(id));
        } catch (RuntimeException e) {
            LOG.warnf("How settlement %s stands could not be told and is told again: %s", id, e.getClass());
        }
    }
}
