package dk.opgang.system;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;

/** Writers who change something again and again until they are closed, two hundred times a second all together if the machine is up to it. */
final class Writings implements AutoCloseable {

    private static final int PER_SECOND = 200;

    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicLong count = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService writers = Executors.newCachedThreadPool();
    private final long began = System.nanoTime();
    private volatile boolean ending;

    /** @param turn what a writer does in the turn of that number, counted from 0; gives how many changes that were */
    Writings(int writers, IntUnaryOperator turn) {
        for (int i = 0; i < writers; i++) {
            this.writers.execute(() -> write(turn));
        }
    }

    /** How many changes were answered. */
    long count() {
        return count.get();
    }

    /** What failed for good. */
    Queue<String> failures() {
        return failures;
    }

    private void write(IntUnaryOperator turn) {
        while (!ending) {
            try {
                count.addAndGet(turn.applyAsInt(turns.getAndIncrement()));
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
            Duration due = Duration.ofSeconds(count.get()).dividedBy(PER_SECOND);
            LockSupport.parkNanos(began + due.toNanos() - System.nanoTime());
        }
    }

    /** Those who have begun something finish it. */
    @Override
    public void close() {
        ending = true;
        writers.close();
    }
}
