package dk.opgang.platform.inbox;

import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Forgets the ids of events that no consumer can get a second time any more, since its position is far past them. */
@Singleton
class OldEvents {

    private static final int DAYS = 30;

    private final InboxTable inbox;
    private final SystemCalls system;

    OldEvents(InboxTable inbox, SystemCalls system) {
        this.inbox = inbox;
        this.system = system;
    }

    @Scheduled(every = "24h", delayed = "30m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(() -> inbox.forgetOlderThanDays(DAYS));
    }
}
