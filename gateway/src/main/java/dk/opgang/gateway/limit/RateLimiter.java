package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.platform.coded.Coded;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * The limits of the gateway. They live in this process, and with several gateways each gives the whole amount; or, as the configuration
 * says, what requests take is counted for all gateways in one database (decision 71).
 */
@Singleton
public class RateLimiter {

    /** Which limits there are, by their names in answers; in the order in which an answer lists them. */
    public enum Policy implements Coded {
        /** Requests of one client. */
        DEFAULT,
        /** Requests of one person through a client of many. */
        USER,
        /** Requests of one address without a valid token. */
        ANONYMOUS,
        /** Requests of one address for what everybody may read. */
        PUBLIC,
        /** Batches of one client at once. */
        BATCHES,
        /** Event streams of one client at once. */
        STREAMS
    }

    private final Map<Policy, Limit> limits = new EnumMap<>(Policy.class);

    private final GatewayConfig.Rate.Database database;
    private final Optional<SharedStore> store;
    private final LongSupplier clock;
    private final int instances;
    private final Counter waits;

    @Inject
    RateLimiter(GatewayConfig config, MeterRegistry metrics) {
        this(config, metrics, System::nanoTime);
    }

    /** @param clock nanoseconds from any beginning */
    RateLimiter(GatewayConfig config, MeterRegistry metrics, LongSupplier clock) {
        GatewayConfig.Rate rate = config.rate();
        this.clock = clock;
        this.database = rate.database();
        this.instances = Math.max(1, rate.instances());
        this.store = rate.store() == GatewayConfig.Rate.Store.POSTGRESQL
                ? Optional.of(new SharedStore(new CountedLimits(database), database.patience(), clock))
                : Optional.empty();
        this.waits = Counter.builder("opgang.gateway.rate.store.waits")
                .description("Requests that waited until other gateways knew what this one had given out")
                .register(metrics);
        Gauge.builder("opgang_gateway_rate_store_up", this, limiter -> limiter.isShared() ? 1 : 0)
                .description("Whether limits are counted where they should be: for all gateways, if they share them")
                .register(metrics);
        requests(Policy.DEFAULT, rate.requests(), rate.window());
        requests(Policy.USER, rate.user().requests(), rate.user().window());
        requests(Policy.ANONYMOUS, rate.anonymous().requests(), rate.anonymous().window());
        requests(
                Policy.PUBLIC,
                rate.publicReading().requests(),
                rate.publicReading().window());
        atOnce(Policy.BATCHES, rate.batches());
        atOnce(Policy.STREAMS, rate.streams());
    }

    private void atOnce(Policy policy, int quota) {
        limits.put(
                policy,
                store.<Limit>map(shared -> new SharedAtOnce(policy.code(), quota, instances, shared, clock))
                        .orElseGet(() -> new AtOnce(policy.code(), quota)));
    }

    private void requests(Policy policy, long quota, Duration window) {
        limits.put(
                policy,
                store.<Limit>map(shared ->
                                new SharedRequests(new Quota(policy.code(), quota, window), instances, shared, clock))
                        .orElseGet(() -> new Requests(policy.code(), quota, window)));
    }

    void start(@Observes StartupEvent started) throws SQLException {
        if (database.prepareAndExit()) {
            try (CountedLimits prepared = new CountedLimits(database)) {
                prepared.prepare();
            }
            Quarkus.asyncExit(0);
        } else {
            start();
        }
    }

    void start() {
        store.ifPresent(SharedStore::start);
    }

    @PreDestroy
    void stop() {
        store.ifPresent(SharedStore::close);
    }

    private boolean isShared() {
        return store.map(SharedStore::isUp).orElse(true);
    }

    /**
     * What has to be waited for before {@link #take} is asked, a few milliseconds as a rule and a tenth of a second at the most. Empty for
     * nearly every request: a gateway decides by what it knows, and waits only if it has given out much that the others do not know of.
     */
    public Optional<CompletableFuture<Void>> waitFor(List<Claim> claims, int amount) {
        for (Claim claim : claims) {
            CompletableFuture<Void> told = limit(claim).waitFor(claim.key(), amount);
            if (told != null) {
                waits.increment();
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes from each limit that applies; if one of them has nothing left, from none: nobody pays for what he did not get.
     *
     * @param amount how many requests this one stands for
     */
    public Decision take(List<Claim> claims, int amount) {
        List<Limit.Taken> taken = new ArrayList<>(claims.size());
        boolean allowed = true;
        for (Claim claim : claims) {
            Limit.Taken one = limit(claim).take(claim.key(), amount);
            taken.add(one);
            allowed &= one.allowed();
        }
        List<String> violated = new ArrayList<>();
        long retryAfter = 1;
        for (int i = 0; i < taken.size(); i++) {
            Claim claim = claims.get(i);
            if (!taken.get(i).allowed()) {
                violated.add(claim.policy().code());
                retryAfter = Math.max(retryAfter, taken.get(i).retryAfter());
            } else if (!allowed) {
                limit(claim).giveBack(claim.key(), amount);
            }
        }
        return new Decision(policies(claims), states(taken), List.copyOf(violated), retryAfter);
    }

    /** What is left of a limit, without taking anything. */
    public Decision look(Claim claim) {
        Limit.Taken left = limit(claim).look(claim.key());
        return new Decision(policies(List.of(claim)), left.state(), List.of(), 1);
    }

    /** The request has ended: what it held open is free again. */
    public void end(List<Claim> claims) {
        claims.forEach(claim -> limit(claim).end(claim.key()));
    }

    private Limit limit(Claim claim) {
        return Objects.requireNonNull(limits.get(claim.policy()));
    }

    private String policies(List<Claim> claims) {
        return String.join(
                ", ", claims.stream().map(claim -> limit(claim).policy()).toList());
    }

    private static String states(List<Limit.Taken> taken) {
        return String.join(", ", taken.stream().map(Limit.Taken::state).toList());
    }

    /**
     * That a limit applies to a request.
     *
     * @param key whose limit it is: the client, the person, the address
     */
    public record Claim(Policy policy, String key) {}

    /**
     * What became of a request.
     *
     * @param policy the value of {@code RateLimit-Policy}
     * @param state the value of {@code RateLimit}
     * @param violated the limits of which nothing was left; none if the request may go on
     * @param retryAfter seconds until one more request is possible; only meaningful if this one was refused
     */
    public record Decision(String policy, String state, List<String> violated, long retryAfter) {

        public boolean allowed() {
            return violated.isEmpty();
        }
    }
}
