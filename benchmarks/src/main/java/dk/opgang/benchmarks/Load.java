package dk.opgang.benchmarks;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * So many requests a second, whether or not the ones before were answered: a server that is slow does not get fewer. The time of each counts
 * from when it was to be sent.
 */
final class Load implements AutoCloseable {

    private static final int FIRST_ERROR = 500;

    private final HttpClient http;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicLong failed = new AtomicLong();
    private final long period;
    /** When the next request is to be sent; the clock's alone. */
    private long due = System.nanoTime();

    private Load(HttpClient http, int perSecond) {
        this.http = http;
        this.period = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    static Load of(HttpClient http, int perSecond, Supplier<HttpRequest> next) {
        Load load = new Load(http, perSecond);
        // Ended with the clock itself.
        ScheduledFuture<?> _ =
                load.clock.scheduleAtFixedRate(() -> load.send(next.get()), 0, load.period, TimeUnit.NANOSECONDS);
        return load;
    }

    private void send(HttpRequest request) {
        long start = due;
        due += period;
        // What becomes of it is counted here: nobody waits for one request.
        CompletableFuture<?> _ = http.sendAsync(request, BodyHandlers.discarding())
                .whenComplete((answer, fault) -> {
                    millis.add((System.nanoTime() - start) / 1e6);
                    if (isFailed(answer, fault)) {
                        failed.incrementAndGet();
                    }
                });
    }

    private static boolean isFailed(HttpResponse<Void> answer, Throwable fault) {
        return fault != null || answer.statusCode() >= FIRST_ERROR;
    }

    /** Forgets what was measured so far. */
    void beginAnew() {
        millis.clear();
        failed.set(0);
    }

    long failed() {
        return failed.get();
    }

    /** The time that so large a part of the requests needed at the most, in milliseconds. */
    double percentile(double part) {
        return millis.isEmpty()
                ? 0
                : percentile(millis.stream().mapToDouble(Double::doubleValue).toArray(), part);
    }

    String line(String what) {
        return "%-58s median %7.1f ms   p99 %8.1f ms   %,d requests, %d failed"
                .formatted(what, percentile(0.5), percentile(0.99), millis.size(), failed.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The same of times that were measured otherwise. */
    static double percentile(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * part) - 1];
    }
}
