package dk.opgang.network.relocation;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells other installations how matches stand that they take part in, as often as that changes, until they acknowledge it. */
@Singleton
class TellMatches {

    private static final Logger LOG = Logger.getLogger(TellMatches.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final ExchangeSender sender;
    private final MatchTellings tellings;
    private final WriteMatch write;
    private final SystemCalls system;
    private final BusinessClock clock;

    TellMatches(
            ExchangeSender sender, MatchTellings tellings, WriteMatch write, SystemCalls system, BusinessClock clock) {
        this.sender = sender;
        this.tellings = tellings;
        this.write = write;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        if (sender.isAlone()) {
            return;
        }
        Instant unanswered = clock.now().minus(AGAIN);
        UUID last = null;
        List<UUID> due;
        do {
            UUID after = last;
            due = system.callInTransaction(() -> tellings.due(after, unanswered));
            due.forEach(this::tryToTell);
            last = due.isEmpty() ? null : due.getLast();
        } while (due.size() == Tellings.AT_ONCE);
    }

    /** One that cannot be told now is told later, and holds up no other. */
    private void tryToTell(UUID matchId) {
        try {
            system.inTransaction(() -> write.tell(matchId));
        } catch (RuntimeException e) {
            LOG.warnf("How match %s stands could not be told and is told again: %s", matchId, e.getClass());
        }
    }
}
