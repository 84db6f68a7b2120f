package dk.opgang.gateway.limit;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One limit, counted for each of those whom it is for. */
interface Limit {

    /** As {@code RateLimit-Policy} says it (draft-ietf-httpapi-ratelimit-headers). */
    String policy();

    /** What has to be waited for before so many may be taken; null if nothing has, which is nearly always. */
    default @Nullable CompletableFuture<Void> waitFor(String key, int amount) {
        return null;
    }

    /** Takes so many, if there are so many left. */
    Taken take(String key, int amount);

    /** What is left, without taking any. */
    Taken look(String key);

    /** Gives back what was taken for nothing. */
    void giveBack(String key, int amount);

    /** Gives back what only counts as long as a request is open. */
    void end(String key);

    /**
     * What is left.
     *
     * @param allowed whether one was taken
     * @param state as {@code RateLimit} says it
     * @param retryAfter seconds until one can be had; only meaningful if none was taken
     */
    record Taken(boolean allowed, String state, long retryAfter) {}
}
