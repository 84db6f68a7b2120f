package dk.opgang.platform.idempotency;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** The metric {@code opgang_idempotency_replayed}: requests that came again under their key and were given the first answer. */
@Provider
class ReplayCount implements ContainerResponseFilter {

    private final Counter replayed;

    ReplayCount(MeterRegistry meters) {
        this.replayed = Counter.builder("opgang.idempotency.replayed")
                .description("Requests that were given their first answer again")
                .register(meters);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().containsKey(StoredAnswer.REPLAYED)) {
            replayed.increment();
        }
    }
}
