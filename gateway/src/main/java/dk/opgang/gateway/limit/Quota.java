package dk.opgang.gateway.limit;

import java.time.Duration;

/**
 * So many requests in a window; they come back steadily.
 *
 * @param policy what the limit is called in answers
 * @param requests 1 or more; as many may come at once
 * @param window a whole number of seconds
 */
record Quota(String policy, long requests, Duration window) {

    /** How many come back in a nanosecond. */
    double perNano() {
        return (double) requests / window.toNanos();
    }

    /** As {@code RateLimit-Policy} says it (draft-ietf-httpapi-ratelimit-headers-10). */
    String text() {
        return "\"" + policy + "\";q=" + requests + ";w=" + window.toSeconds();
    }
}
