package dk.opgang.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** As many requests as are answered: some askers who ask again as soon as they have an answer, or after a pause. */
final class Hammer {

    private static final int FIRST_DEFECT = 500;

    private final HttpClient http;
    private final int askers;
    private final Duration pause;

    /** @param pause of each asker between an answer and the next request */
    Hammer(HttpClient http, int askers, Duration pause) {
        this.http = http;
        this.askers = askers;
        this.pause = pause;
    }

    /**
     * What came of it.
     *
     * @param answers how many by status
     * @param broken requests without an answer
     * @param seconds how long it took
     * @param millis the times of all answers
     */
    record Result(Map<Integer, Long> answers, long broken, double seconds, double[] millis) {

        long of(int status) {
            return answers.getOrDefault(status, 0L);
        }

        long all() {
            return answers.values().stream().mapToLong(Long::longValue).sum() + broken;
        }

        /** Without an answer, or with one that says that something here is out of order. */
        long failed() {
            return broken
                    + answers.entrySet().stream()
                            .filter(answer -> answer.getKey() >= FIRST_DEFECT)
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        }

        double perSecond() {
            return all() / seconds;
        }

        double percentile(double part) {
            return millis.length == 0 ? 0 : Load.percentile(millis, part);
        }
    }

    /** @param next the request of that number, counted from 0 */
    Result run(Duration time, LongFunction<HttpRequest> next) {
        Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        LongAdder broken = new LongAdder();
        AtomicLong number = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < askers; i++) {
                all.execute(() -> {
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        try {
                            int status = http.send(next.apply(number.getAndIncrement()), BodyHandlers.discarding())
                                    .statusCode();
                            answers.computeIfAbsent(status, it -> new LongAdder())
                                    .increment();
                            millis.add((System.nanoTime() - asked) / 1e6);
                        } catch (IOException _) {
                            broken.increment();
                        } catch (InterruptedException _) {
                            Thread.currentThread().interrupt();
                            return;
                        }
                        if (!pause.isZero()) {
                            LockSupport.parkNanos(pause.toNanos());
                        }
                    }
                });
            }
        }
        Map<Integer, Long> counted = new TreeMap<>();
        answers.forEach((status, times) -> counted.put(status, times.sum()));
        return new Result(
                counted,
                broken.sum(),
                (System.nanoTime() - begun) / 1e9,
                millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
