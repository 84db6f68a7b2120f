package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.Outcome;
import dk.opgang.platform.batch.store.BatchTable;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.caller.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * {@code opgang_batch_rows} by kind and outcome, without those that were only tried, {@code opgang_batch_slice} as durations,
 * {@code opgang_batch_failures}, and {@code opgang_batch_running}.
 */
@Singleton
class BatchMetrics {

    private final MeterRegistry meters;
    private final Transactions transactions;
    private volatile long running;

    BatchMetrics(MeterRegistry meters, Transactions transactions) {
        this.meters = meters;
        this.transactions = transactions;
        Gauge.builder("opgang_batch_running", this, metrics -> metrics.running)
                .description("Batches of all instances that are received and not finished")
                .register(meters);
    }

    void applied(String kind, boolean dryRun, Tally tally, long nanos) {
        if (!dryRun) {
            for (Outcome outcome : Outcome.values()) {
                Counter.builder("opgang.batch.rows")
                        .description("Rows of batches, without those that were only tried")
                        .tags("kind", kind, "outcome", outcome.code())
                        .register(meters)
                        .increment((double) tally.of(outcome));
            }
        }
        Timer.builder("opgang.batch.slice")
                .description("How long a slice of a batch took")
                .tag("kind", kind)
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(String kind) {
        Counter.builder("opgang.batch.failures")
                .description("Batches that failed")
                .tag("kind", kind)
                .register(meters)
                .increment();
    }

    @Scheduled(every = "${opgang.metrics.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        running = transactions.as(Caller.system(), BatchTable::unfinished);
    }
}
