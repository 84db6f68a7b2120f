package dk.opgang.gateway.proxy;

/** That every instance of a service has failed too often to be asked now. */
final class NoInstance extends RuntimeException {

    private final long retryAfter;

    /** @param retryAfter seconds until one is tried again */
    NoInstance(long retryAfter) {
        super("No instance is asked for " + retryAfter + " s", null, false, false);
        this.retryAfter = retryAfter;
    }

    long retryAfter() {
        return retryAfter;
    }
}
