package dk.opgang.platform.outbox;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows the lag of the outbox in the health answer. The service works without the broker, so this never makes it unready. */
@Readiness
@Singleton
class OutboxHealth implements HealthCheck {

    private final OutboxLag lag;

    OutboxHealth(OutboxLag lag) {
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("lagMilliseconds", lag.value().toMillis())
                .up()
                .build();
    }
}
