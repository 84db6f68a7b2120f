package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The instances of each service: who is asked next, and who is left out for a while. */
@Singleton
public class Instances {

    /** How often those of a service that has several are asked whether they are ready. */
    private static final long EVERY_MILLIS = 2_000;

    private final Map<String, List<Instance>> services = new HashMap<>();
    private final Vertx vertx;
    private final HttpClient questions;
    private final long patience;

    Instances(Vertx vertx, GatewayConfig config, MeterRegistry metrics) {
        this.vertx = vertx;
        this.questions = vertx.createHttpClient();
        this.patience = config.timeouts().inquiry().toMillis();
        config.services()
                .forEach((name, service) -> services.put(
                        name, service.url().stream().map(Instance::new).toList()));
        services.forEach((name, instances) -> instances.forEach(
                instance -> Gauge.builder("opgang.gateway.circuit.state", instance, one -> one.circuit()
                                .state()
                                .ordinal())
                        .description("0 closed, 1 half open, 2 open: the instance is left alone")
                        .tags("service", name, "instance", instance.address().getAuthority())
                        .register(metrics)));
    }

    void watch(@Observes StartupEvent started) {
        boolean several = services.values().stream().anyMatch(instances -> instances.size() > 1);
        if (several) {
            vertx.setPeriodic(EVERY_MILLIS, due -> services.values().stream()
                    .filter(instances -> instances.size() > 1)
                    .forEach(instances -> instances.forEach(this::ask)));
        }
    }

    private void ask(Instance instance) {
        questions
                .request(new RequestOptions()
                        .setAbsoluteURI(
                                instance.address().resolve("/q/health/ready").toString())
                        .setMethod(HttpMethod.GET)
                        .setConnectTimeout(patience)
                        .setTimeout(patience))
                .compose(request -> request.send())
                .onComplete(answer ->
                        instance.isReady(answer.succeeded() && answer.result().statusCode() == 200));
    }

    /**
     * The one that works on the fewest requests, of those that are ready if there are any.
     *
     * @param tried those that this request has been sent to in vain
     */
    Instance next(String service, Set<Instance> tried) {
        List<Instance> all = of(service);
        long now = System.nanoTime();
        return all.stream()
                .filter(instance -> instance.circuit().admits(now))
                .min(Comparator.comparing((Instance instance) -> tried.contains(instance))
                        .thenComparing(instance -> !instance.isReady())
                        .thenComparingInt(Instance::open))
                .orElseThrow(() -> new NoInstance(all.stream()
                        .mapToLong(instance -> instance.circuit().retryAfter(now))
                        .min()
                        .orElse(1)));
    }

    /** Where a service is asked by the gateway itself: an instance that is ready, if there is one. */
    public URI address(String service) {
        return of(service).stream()
                .min(Comparator.comparing((Instance instance) -> !instance.isReady())
                        .thenComparingInt(Instance::open))
                .orElseThrow()
                .address();
    }

    /** How many there are of a service. */
    int count(String service) {
        return of(service).size();
    }

    private List<Instance> of(String service) {
        return Objects.requireNonNull(services.get(service), service);
    }

    @PreDestroy
    void close() {
        questions.close();
    }
}
