package dk.opgang.gateway.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What this gateway knows of the requests that one client still has at all gateways together. It decides by that alone and tells what was
 * taken afterwards; what all of them took too much is missing from what comes back, so that it does not add up. While nothing can be told
 * it gives out this gateway's part.
 */
final class Account {

    /** A gateway may have given out a tenth of its part that the others have not heard of. */
    private static final int PART_UNTOLD = 10;

    /** Nobody waits longer for the store than this. */
    private static final long PATIENCE_MILLIS = 100;

    private final String id;
    private final Quota quota;
    private final double part;
    private final double instances;
    private final long credit;

    private double left;
    private long asOf;
    private boolean alone;
    private long untold;
    private long onTheWay;
    private boolean queued;
    private @Nullable CompletableFuture<Void> told;

    /**
     * @param id under which all gateways know it; says nothing of whose it is
     * @param instances how many gateways there are
     */
    Account(String id, Quota quota, int instances, long now) {
        this.id = id;
        this.quota = quota;
        this.instances = instances;
        this.part = Math.max(1, quota.requests() / this.instances);
        this.credit = Math.max(1, quota.requests() / ((long) PART_UNTOLD * instances));
        this.left = quota.requests();
        this.asOf = now;
    }

    String id() {
        return id;
    }

    Quota quota() {
        return quota;
    }

    /** What is left as far as is known here. */
    synchronized Left left(long now, boolean shared) {
        goOn(now, shared);
        return new Left(left, perNano());
    }

    /** Takes so many, if there are as many left. */
    synchronized boolean take(int amount, long now, boolean shared) {
        goOn(now, shared);
        if (left < amount) {
            return false;
        }
        left -= amount;
        untold += amount;
        return true;
    }

    /** Takes back what was taken for nothing. */
    synchronized void giveBack(int amount) {
        left = Math.min(most(), left + amount);
        untold -= amount;
    }

    /**
     * What has to be waited for before so many may be taken: that the others hear what was taken here. Null if nothing has, and if there
     * are not so many left anyway.
     */
    synchronized @Nullable CompletableFuture<Void> waitFor(int amount, long now, boolean shared) {
        goOn(now, shared);
        long unknown = untold + onTheWay;
        if (!shared || left < amount || unknown <= 0 || unknown + amount <= credit) {
            return null;
        }
        if (told == null) {
            told = new CompletableFuture<Void>().completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
        // Who came before has waited long enough for all.
        return told.isDone() ? null : told;
    }

    /** Whether it must be told now, since nobody has been asked to. */
    synchronized boolean queue() {
        boolean mustBe = !queued && untold > 0;
        queued |= mustBe;
        return mustBe;
    }

    /** Whether soon no more can be given out before it is told. */
    synchronized boolean isUrgent() {
        return told != null || 2 * (untold + onTheWay) > credit;
    }

    /** Whether others may not know all that was given out here, or this gateway what they gave out. */
    synchronized boolean hasToBeTold() {
        return alone || untold > 0;
    }

    /** What is to be told; until {@link #hear} or {@link #fail} it is on its way. */
    synchronized long tell(long now) {
        queued = false;
        goOn(now, !alone);
        if (alone) {
            forgetWhatIsBack();
        }
        onTheWay = Math.max(0, untold);
        untold -= onTheWay;
        return onTheWay;
    }

    /**
     * It has been told.
     *
     * @param known what is left of what all gateways have; less than nothing if they gave out too much
     * @param shared whether all gateways have told what they gave out; otherwise this one goes on with its part
     */
    void hear(double known, long now, boolean shared) {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            onTheWay = 0;
            if (shared) {
                alone = false;
                left = known - untold;
                asOf = now;
            }
            waiting = told;
            told = null;
        }
        release(waiting);
    }

    /** It could not be told. */
    void fail() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            untold += onTheWay;
            onTheWay = 0;
            queued = false;
            waiting = told;
            told = null;
        }
        release(waiting);
    }

    private static void release(@Nullable CompletableFuture<Void> waiting) {
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    private void goOn(long now, boolean shared) {
        left = Math.min(most(), left + Math.max(0, now - asOf) * perNano());
        asOf = now;
        if (shared == alone) {
            change(shared);
        }
    }

    /** From all that is left to the part of this gateway, and back. */
    private void change(boolean shared) {
        if (shared) {
            forgetWhatIsBack();
            left = left * quota.requests() / part;
        } else {
            left = left * part / quota.requests();
        }
        alone = !shared;
    }

    /** Of what was given out while nobody could be told only that counts which would still be missing. */
    private void forgetWhatIsBack() {
        untold = Math.min(untold, (long) Math.ceil(part - left));
    }

    private double most() {
        return alone ? part : quota.requests();
    }

    private double perNano() {
        return alone ? quota.perNano() / instances : quota.perNano();
    }

    /**
     * What is left.
     *
     * @param requests less than nothing if too much was given out
     * @param perNano how many more there are after a nanosecond
     */
    record Left(double requests, double perNano) {

        /** Seconds until there are so many, 1 at the least. */
        long secondsUntil(double wanted) {
            return Math.max(1, (long) Math.ceil((wanted - requests) / perNano / 1_000_000_000));
        }
    }
}
