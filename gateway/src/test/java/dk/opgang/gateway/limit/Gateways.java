package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.limit.RateLimiter.Claim;
import dk.opgang.gateway.limit.RateLimiter.Decision;
import dk.opgang.gateway.limit.RateLimiter.Policy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** The limits of several gateways that count in one database, without the gateways around them. */
final class Gateways implements AutoCloseable {

    private final Map<String, String> settings = new HashMap<>();
    private final List<One> all = new ArrayList<>();

    /** For tests on a busy machine, where a database that is there may take long to answer. */
    Gateways(String database, long requests, Duration window) {
        this(database, requests, window, Duration.ofSeconds(2));
    }

    Gateways(String database, long requests, Duration window, Duration patience) {
        settings.put("opgang.gateway.rate.store", "postgresql");
        settings.put("opgang.gateway.rate.database.url", database);
        settings.put("opgang.gateway.rate.database.patience", patience.toString());
        settings.put("opgang.gateway.rate.requests", Long.toString(requests));
        settings.put("opgang.gateway.rate.window", window.toSeconds() + "S");
    }

    One start() {
        return start(System::nanoTime);
    }

    One start(LongSupplier clock) {
        GatewayConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(GatewayConfig.class);
        One one = new One(config, clock);
        all.add(one);
        return one;
    }

    @Override
    public void close() {
        all.forEach(One::close);
    }

    /** One of them. */
    static final class One implements AutoCloseable {

        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        private final RateLimiter limits;

        private One(GatewayConfig config, LongSupplier clock) {
            this.limits = new RateLimiter(config, metrics, clock);
            limits.start();
        }

        boolean isUp() {
            return metrics.get("opgang_gateway_rate_store_up").gauge().value() == 1;
        }

        double waits() {
            return metrics.get("opgang.gateway.rate.store.waits").counter().count();
        }

        /** As a request does it that has to wait: until it can be decided. */
        Decision ask(String client) {
            List<Claim> claims = List.of(new Claim(Policy.DEFAULT, client));
            limits.waitFor(claims, 1).ifPresent(CompletableFuture::join);
            return limits.take(claims, 1);
        }

        long left(String client) {
            String state = limits.look(new Claim(Policy.DEFAULT, client)).state();
            return Long.parseLong(state.substring(state.indexOf("r=") + 2));
        }

        boolean openBatch(String client) {
            return limits.take(batches(client), 1).allowed();
        }

        void endBatch(String client) {
            limits.end(batches(client));
        }

        long openLeft(String client) {
            String state = limits.look(new Claim(Policy.BATCHES, client)).state();
            return Long.parseLong(state.substring(state.indexOf("r=") + 2));
        }

        private static List<Claim> batches(String client) {
            return List.of(new Claim(Policy.BATCHES, client));
        }

        /** Asks so long, some thousand times a second. */
        Asked askFor(String client, Duration time) {
            AtomicLong allowed = new AtomicLong();
            long asked = 0;
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                asked++;
                if (ask(client).allowed()) {
                    allowed.incrementAndGet();
                }
                LockSupport.parkNanos(50_000);
            }
            return new Asked(asked, allowed.get());
        }

        @Override
        public void close() {
            limits.stop();
        }
    }

    /** How often it was asked, and how often that was allowed. */
    record Asked(long requests, long allowed) {}
}
