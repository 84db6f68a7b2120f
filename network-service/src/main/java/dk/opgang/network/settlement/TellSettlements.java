package dk.opgang.network.settlement;

import dk.opgang.network.exchange.TellingRounds;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Tells other installations how settlements stand of which a party acts there, as often as that changes, until they acknowledge it. */
@Singleton
class TellSettlements {

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
        rounds.tellAll("settlement", tellings::due, id -> system.inTransaction(() -> write.tell(id)));
    }
}
