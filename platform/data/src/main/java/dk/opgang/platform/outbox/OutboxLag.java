package dk.opgang.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** How long the oldest event waits for the broker. A service goes on without the broker, so this never makes it unready. */
@Readiness
@Singleton
class OutboxLag implements HealthCheck {

    private volatile @Nullable Instant oldest;

    OutboxLag(MeterRegistry meters) {
        TimeGauge.builder("opgang_outbox_lag", this, TimeUnit.MILLISECONDS, lag -> lag.value()
                        .toMillis())
                .description("Age of the oldest event that the broker does not have yet")
                .register(meters);
    }

    /** The oldest event that waits was published then; nothing waits without one. */
    void waitingSince(@Nullable Instant published) {
        oldest = published;
    }

    /** Nothing waits any more for longer than the usual moment. */
    Duration value() {
        Instant since = oldest;
        return since == null
                ? Duration.ZERO
                : Duration.between(since, java.time.Clock.systemUTC().instant());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("lagMilliseconds", value().toMillis())
                .up()
                .build();
    }
}
