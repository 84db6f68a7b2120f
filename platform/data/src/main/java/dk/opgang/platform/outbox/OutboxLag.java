package dk.opgang.platform.outbox;

import dk.opgang.platform.time.BusinessClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long the oldest event has been waiting for the broker: the metric {@code opgang_outbox_lag_seconds}. */
@Singleton
class OutboxLag {

    private final BusinessClock clock;
    private volatile @Nullable Instant oldest;

    OutboxLag(BusinessClock clock, MeterRegistry meters) {
        this.clock = clock;
        TimeGauge.builder("opgang_outbox_lag", this, TimeUnit.MILLISECONDS, lag -> lag.value()
                        .toMillis())
                .description("Age of the oldest event that the broker does not have yet")
                .register(meters);
    }

    /** Sets when the oldest event that waits was published; null if none waits. */
    void waitingSince(@Nullable Instant published) {
        oldest = published;
    }

    Duration value() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.now());
    }
}
