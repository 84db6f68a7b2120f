package dk.opgang.system;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Readers who ask for one thing after the other until they are closed, two hundred times a second all together if the machine is up to it. */
final class Readings implements AutoCloseable {

    private static final int PER_SECOND = 200;

    private final TwoGateways gateways;
    private final List<String> paths;
    private final AtomicInteger count = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final long began = System.nanoTime();
    private volatile boolean ending;

    Readings(TwoGateways gateways, int readers, List<String> paths) {
        this.gateways = gateways;
        this.paths = paths;
        for (int i = 0; i < readers; i++) {
            this.readers.execute(this::read);
        }
    }

    int count() {
        return count.get();
    }

    double perSecond() {
        return count.get() / ((System.nanoTime() - began) / 1e9);
    }

    /** What was answered otherwise than with 200, or not at all. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void read() {
        while (!ending) {
            int number = count.getAndIncrement();
            String path = paths.get(number % paths.size());
            try {
                HttpResponse<String> answer = gateways.get(path);
                if (answer.statusCode() != 200) {
                    failures.add(
                            path + " at " + answer.uri().getPort() + ": " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                failures.add(path + ": " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            long due = began + Duration.ofSeconds(number).dividedBy(PER_SECOND).toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    @Override
    public void close() {
        ending = true;
        readers.close();
    }
}
