package dk.opgang.gateway.limit;

/** One limit, counted for each of those whom it is for. */
interface Limit {

    /** As {@code RateLimit-Policy} says it (draft-ietf-httpapi-ratelimit-headers). */
    String policy();

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
