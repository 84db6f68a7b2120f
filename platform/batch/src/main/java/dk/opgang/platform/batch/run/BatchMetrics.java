package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.Outcome;
import dk.opgang.platform.batch.store.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** {@code opgang.batch.rows} by kind and outcome, {@code opgang.batch.slice} as durations, {@code opgang.batch.failures}. */
@Singleton
class BatchMetrics {

    private final MeterRegistry meters;

    BatchMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void applied(String kind, boolean dryRun, Tally tally, long nanos) {
        for (Outcome outcome : Outcome.values()) {
            meters.counter(
                            "opgang.batch.rows",
                            "kind",
                            kind,
                            "outcome",
                            outcome.label(),
                            "dryRun",
                            Boolean.toString(dryRun))
                    .increment((double) tally.of(outcome));
        }
        meters.timer("opgang.batch.slice", "kind", kind).record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(String kind) {
        meters.counter("opgang.batch.failures", "kind", kind).increment();
    }
}
