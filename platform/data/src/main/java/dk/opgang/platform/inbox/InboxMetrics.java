package dk.opgang.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** What waits to be taken in: the metrics {@code opgang_inbox_lag} and {@code opgang_dead_letters}. */
@Singleton
class InboxMetrics {

    private final DeadLetterReading letters;
    private volatile long waiting;
    private volatile long dead;

    InboxMetrics(DeadLetterReading letters, MeterRegistry meters) {
        this.letters = letters;
        Gauge.builder("opgang_inbox_lag", this, metrics -> metrics.waiting)
                .description("Events in the topics of this instance that are not taken in yet")
                .register(meters);
        Gauge.builder("opgang_dead_letters", this, metrics -> metrics.dead)
                .description("Events of the service that could not be taken in and wait to be replayed")
                .register(meters);
    }

    /** Sets how many messages have not been taken in yet. */
    void waiting(long events) {
        waiting = events;
    }

    @Scheduled(every = "${opgang.metrics.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        dead = letters.count();
    }
}
