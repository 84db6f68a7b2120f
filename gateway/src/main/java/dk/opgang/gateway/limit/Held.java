package dk.opgang.gateway.limit;

/** What one client has open at this gateway, and what the others last told of theirs. */
final class Held {

    /** What the others told is of no use after this; what is open is told at least once a second. */
    private static final long STALE_NANOS = 10_000_000_000L;

    private final String id;
    private int open;
    private int others;
    private long heardAt;
    private boolean queued;

    /** @param id under which all gateways know it; says nothing of whose it is */
    Held(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** One more, if all together have fewer than that. */
    synchronized boolean take(long most, long now) {
        boolean allowed = open + others(now) < most;
        open += allowed ? 1 : 0;
        return allowed;
    }

    /** One less. */
    synchronized void giveBack() {
        open = Math.max(0, open - 1);
    }

    synchronized int open() {
        return open;
    }

    /** What all have open, as far as is known. */
    synchronized int all(long now) {
        return open + others(now);
    }

    /** Whether it must be told now, since nobody has been asked to. */
    synchronized boolean queue() {
        boolean mustBe = !queued;
        queued = true;
        return mustBe;
    }

    /** What is to be told. */
    synchronized int tell() {
        queued = false;
        return open;
    }

    /** So much have the other gateways open. */
    synchronized void hear(int elsewhere, long now) {
        others = elsewhere;
        heardAt = now;
    }

    private int others(long now) {
        return now - heardAt > STALE_NANOS ? 0 : others;
    }
}
