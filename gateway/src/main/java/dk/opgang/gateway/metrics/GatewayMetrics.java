package dk.opgang.gateway.metrics;

import dk.opgang.platform.problem.ProblemCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The gateway's own metrics. No label is anything that a client could make up. */
@Singleton
public class GatewayMetrics {

    private final MeterRegistry meters;
    private final Counter in;
    private final Counter out;
    private final AtomicLong streams = new AtomicLong();

    GatewayMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.in = bytes("in");
        this.out = bytes("out");
        Gauge.builder("opgang_gateway_streams_open", streams, AtomicLong::get)
                .description("Event streams that clients have open")
                .register(meters);
    }

    /** A service has begun its answer, or has failed to. */
    public void upstream(String service, long nanos) {
        Timer.builder("opgang.gateway.upstream")
                .description("From a request to a service until it began its answer, or failed to")
                .tag("service", service)
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** The gateway has answered with a problem of its own. */
    public void refused(ProblemCode problem) {
        Counter.builder("opgang.gateway.refused")
                .description("Requests that the gateway answered with a problem of its own")
                .tag("code", problem.code())
                .register(meters)
                .increment();
    }

    /** A request was one too many for these limits. */
    public void limited(List<String> policies) {
        policies.forEach(policy -> rate(policy).increment());
    }

    /** There is such a limit: shown before it is met, so that the first time counts as an increase. */
    public void mayLimit(String policy) {
        rate(policy).increment(0);
    }

    private Counter rate(String policy) {
        return Counter.builder("opgang.gateway.rate.limited")
                .description("Requests that were one too many for a limit")
                .tag("policy", policy)
                .register(meters);
    }

    /** A token was looked at. */
    public void token(TokenOutcome outcome) {
        Counter.builder("opgang.gateway.token.checks")
                .description("Tokens that were looked at")
                .tag("outcome", outcome.code())
                .register(meters)
                .increment();
    }

    /** A request is over. */
    public void bytes(long read, long written) {
        in.increment(read);
        out.increment(written);
    }

    public void streamBegins() {
        streams.incrementAndGet();
    }

    public void streamEnds() {
        streams.decrementAndGet();
    }

    private Counter bytes(String direction) {
        return Counter.builder("opgang.gateway.bytes")
                .description("Bytes of bodies, from clients and to them")
                .tag("direction", direction)
                .register(meters);
    }
}
