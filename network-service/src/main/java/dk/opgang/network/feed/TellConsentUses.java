package dk.opgang.network.feed;

import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells what the feed showed under consents, less than a minute after it did, and each read once. */
@Singleton
class TellConsentUses {

    private static final int AT_ONCE = 1000;

    private final FeedConsentUses uses;
    private final Outbox outbox;
    private final SystemCalls system;

    TellConsentUses(FeedConsentUses uses, Outbox outbox, SystemCalls system) {
        this.uses = uses;
        this.outbox = outbox;
        this.system = system;
    }

    @Scheduled(every = "20s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        system.inTransactions(this::some);
    }

    private boolean some() {
        List<ConsentUsed> taken = uses.take(AT_ONCE);
        outbox.publishAll(taken);
        return taken.size() == AT_ONCE;
    }
}
