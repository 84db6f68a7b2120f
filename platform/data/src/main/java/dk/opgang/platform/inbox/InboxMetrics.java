package dk.opgang.platform.inbox;

import dk.opgang.platform.tenancy.SystemCalls;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/**
 * What waits to be taken in: the metrics {@code opgang_inbox_lag} and {@code opgang_dead_letters}, and {@code opgang_rebuild_running} while
 * all of it is read anew.
 */
@Singleton
class InboxMetrics {

    private final DeadLetterReading letters;
    private final Projections projections;
    private final SystemCalls system;
    private volatile long waiting;
    private volatile long dead;
    private volatile boolean whole = true;

    InboxMetrics(DeadLetterReading letters, Projections projections, SystemCalls system, MeterRegistry meters) {
        this.letters = letters;
        this.projections = projections;
        this.system = system;
        Gauge.builder("opgang_inbox_lag", this, metrics -> metrics.waiting)
                .description("Events in the topics of this instance that are not taken in yet")
                .register(meters);
        Gauge.builder("opgang_dead_letters", this, metrics -> metrics.dead)
                .description("Events of the service that could not be taken in and wait to be replayed")
                .register(meters);
        Gauge.builder("opgang_rebuild_running", this, metrics -> metrics.whole ? 0 : 1)
                .description("1 while the projections are being read anew, otherwise 0")
                .register(meters);
    }

    /** Sets how many messages have not been taken in yet. */
    void waiting(long events) {
        waiting = events;
    }

    @Scheduled(every = "${opgang.metrics.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        dead = letters.count();
        whole = system.call(projections::areWhole);
    }
}
