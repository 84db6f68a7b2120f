package dk.opgang.network.relocation;

import dk.opgang.network.exchange.TellingRounds;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Tells other installations how matches stand that they take part in, as often as that changes, until they acknowledge it. */
@Singleton
class TellMatches {

    private final TellingRounds rounds;
    private final MatchTellings tellings;
    private final WriteMatch write;
    private final SystemCalls system;

    TellMatches(TellingRounds rounds, MatchTellings tellings, WriteMatch write, SystemCalls system) {
        this.rounds = rounds;
        this.tellings = tellings;
        this.write = write;
        this.system = system;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        rounds.tellAll("match", tellings::due, id -> system.inTransaction(() -> write.tell(id)));
    }
}
