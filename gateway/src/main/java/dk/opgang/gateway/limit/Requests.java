package dk.opgang.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Requests in a window, which come back steadily. */
final class Requests implements Limit {

    private static final int MOST_KEYS = 100_000;

    private final String name;
    private final long quota;
    private final Duration window;
    private final LoadingCache<String, Bucket> buckets;

    Requests(String name, long quota, Duration window) {
        this.name = name;
        this.quota = quota;
        this.window = window;
        // A bucket that nobody touched for a window is full again, so that forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(window.multipliedBy(2))
                .build(key -> newBucket());
    }

    @Override
    public String policy() {
        return "\"" + name + "\";q=" + quota + ";w=" + window.toSeconds();
    }

    @Override
    public Taken take(String key, int amount) {
        Bucket bucket = buckets.get(key);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(amount);
        long left = probe.getRemainingTokens();
        long nanos =
                left >= quota ? 0 : bucket.estimateAbilityToConsume(left + 1).getNanosToWaitForRefill();
        long more = Math.max(1, Math.ceilDiv(nanos, 1_000_000_000L));
        long retryAfter = Math.max(more, Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L));
        return new Taken(probe.isConsumed(), state(left) + ";t=" + more, retryAfter);
    }

    @Override
    public Taken look(String key) {
        return new Taken(false, state(buckets.get(key).getAvailableTokens()), 1);
    }

    @Override
    public void giveBack(String key, int amount) {
        buckets.get(key).addTokens(amount);
    }

    @Override
    public void end(String key) {
        // What was asked for was asked for, however long it took.
    }

    private String state(long left) {
        return "\"" + name + "\";r=" + Math.max(0, left);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build();
    }
}
