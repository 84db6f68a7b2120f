package dk.opgang.gateway.limit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Tells a database, beside the requests, what they took, and hears of it what is left after all gateways. One thread does it, for all
 * accounts at once.
 */
final class SharedStore implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SharedStore.class);

    /** So long is collected before it is told, unless it is urgent. */
    private static final long PACE_MILLIS = 20;

    /** At least so often the database is asked whether it is there. */
    private static final long SILENCE_MILLIS = 1_000;

    /** So long after a failure it is tried again. */
    private static final long REST_MILLIS = 500;

    /**
     * So long after it came back the other gateways may not have told yet what they gave out meanwhile: they rest after a failure, and
     * reaching it may take two seconds.
     */
    private static final long SETTLING_NANOS = 3_000_000_000L;

    private static final long SWEEP_NANOS = 60_000_000_000L;

    private static final long TOLD_AGAIN_NANOS = 1_000_000_000L;

    private static final int MOST_AT_ONCE = 5_000;

    private final CountedLimits database;
    private final LongSupplier clock;
    private final long patienceNanos;
    private final BlockingQueue<Account> waiting = new LinkedBlockingQueue<>();
    private final Queue<Held> changed = new ConcurrentLinkedQueue<>();
    private final List<Supplier<Stream<Account>>> accounts = new CopyOnWriteArrayList<>();
    private final List<Supplier<List<Held>>> open = new CopyOnWriteArrayList<>();
    private final Semaphore hurry = new Semaphore(0);
    private final Thread thread;

    private volatile boolean reached;
    private volatile boolean settled = true;
    private long reachedAt;
    private volatile boolean asking;
    private volatile long askedAt;
    private volatile boolean closed;
    private boolean complained;
    private long sweptAt;
    private long openToldAt;

    /**
     * @param patience so long the database may take to answer; later it is away until it does
     * @param clock nanoseconds from any beginning
     */
    SharedStore(CountedLimits database, Duration patience, LongSupplier clock) {
        this.database = database;
        this.clock = clock;
        this.patienceNanos = patience.toNanos();
        this.sweptAt = clock.getAsLong();
        this.openToldAt = clock.getAsLong();
        this.thread = Thread.ofPlatform().name("shared-limits").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Whether what is known here is what all gateways know. */
    boolean isUp() {
        return reached && settled && !(asking && clock.getAsLong() - askedAt > patienceNanos);
    }

    /** Has it told soon what was taken of this account; forgotten if nobody can be told. */
    void tell(Account account) {
        if (reached && account.queue()) {
            waiting.add(account);
        }
        if (account.isUrgent() && hurry.availablePermits() == 0) {
            hurry.release();
        }
    }

    /** Has it told soon what is open of this. */
    void tell(Held held) {
        if (reached && held.queue()) {
            changed.add(held);
        }
    }

    /** Of these it tells all that has to be told when it comes back, whether or not they are asked for anything. */
    void keepAccounts(Supplier<Stream<Account>> toBeTold) {
        accounts.add(toBeTold);
    }

    /** What is open is told again and again, so that what a gateway held that died is not missing for ever. */
    void keepTelling(Supplier<List<Held>> stillOpen) {
        open.add(stillOpen);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(SILENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private void run() {
        while (!closed) {
            try {
                List<Account> batch = collect();
                if (!exchange(batch)) {
                    Thread.sleep(REST_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private List<Account> collect() throws InterruptedException {
        List<Account> batch = new ArrayList<>();
        if (reached) {
            Account first = waiting.poll(SILENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                if (hurry.tryAcquire(PACE_MILLIS, TimeUnit.MILLISECONDS)) {
                    hurry.drainPermits();
                }
            }
        }
        waiting.drainTo(batch, MOST_AT_ONCE);
        return batch;
    }

    private boolean exchange(List<Account> asked) {
        askedAt = clock.getAsLong();
        asking = true;
        List<Account> batch = asked;
        try {
            if (!reached || settles()) {
                batch = withAllOthers(asked);
            }
            for (int i = 0; i == 0 || i < batch.size(); i += MOST_AT_ONCE) {
                askedAt = clock.getAsLong();
                database.exchange(batch.subList(i, Math.min(batch.size(), i + MOST_AT_ONCE)), settled, clock);
            }
            database.exchangeOpen(changes(), clock);
            sweep();
            arrived();
            return true;
        } catch (SQLException | RuntimeException e) {
            batch.forEach(Account::fail);
            failed(e);
            return false;
        } finally {
            asking = false;
        }
    }

    /** Whether the others have had the time to tell what they gave out while it was away. */
    private boolean settles() {
        boolean settles = !settled && clock.getAsLong() - reachedAt > SETTLING_NANOS;
        settled |= settles;
        return settles;
    }

    private List<Account> withAllOthers(List<Account> asked) {
        return Stream.concat(asked.stream(), accounts.stream().flatMap(Supplier::get))
                .distinct()
                .toList();
    }

    private List<Held> changes() {
        List<Held> changes = new ArrayList<>();
        for (Held next = changed.poll(); next != null; next = changed.poll()) {
            changes.add(next);
        }
        if (clock.getAsLong() - openToldAt > TOLD_AGAIN_NANOS) {
            openToldAt = clock.getAsLong();
            open.forEach(held -> changes.addAll(held.get()));
        }
        return changes;
    }

    private void sweep() throws SQLException {
        if (clock.getAsLong() - sweptAt > SWEEP_NANOS) {
            sweptAt = clock.getAsLong();
            database.forget();
        }
    }

    private void arrived() {
        if (!reached) {
            LOG.info("Limits are shared with the other gateways");
            reachedAt = clock.getAsLong();
        }
        reached = true;
        complained = false;
    }

    private void failed(Exception e) {
        database.close();
        if (!complained && !closed) {
            LOG.warnf(
                    "The store of the limits is away, this gateway goes on with its part of them: %s", e.getMessage());
        }
        complained = true;
        reached = false;
        settled = false;
    }
}
