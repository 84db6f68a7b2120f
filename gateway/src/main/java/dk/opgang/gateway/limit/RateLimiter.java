package dk.opgang.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.opgang.gateway.config.GatewayConfig;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** One token bucket a client. The buckets live in this process: with several gateways each gives the whole amount. */
@ApplicationScoped
public class RateLimiter {

    private static final int MOST_CLIENTS = 100_000;

    private final long requests;
    private final Duration window;
    private final LoadingCache<String, Bucket> buckets;

    RateLimiter(GatewayConfig config) {
        this.requests = config.rate().requests();
        this.window = config.rate().window();
        // A bucket that nobody touched for a window is full again, so that forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(window.multipliedBy(2))
                .build(client -> newBucket());
    }

    /** Takes one request from the client's bucket. */
    public Decision take(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return new Decision(
                probe.isConsumed(),
                "\"default\";q=" + requests + ";w=" + window.toSeconds(),
                "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }

    /**
     * What became of a request.
     *
     * @param allowed whether it may go on
     * @param policy the value of {@code RateLimit-Policy}
     * @param state the value of {@code RateLimit}
     * @param retryAfter seconds until one more request is possible; only meaningful if this one was refused
     */
    public record Decision(boolean allowed, String policy, String state, long retryAfter) {}
}
