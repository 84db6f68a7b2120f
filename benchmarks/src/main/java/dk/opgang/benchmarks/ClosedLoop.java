package dk.opgang.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A number of connections that each wait for their answer before they send the next request, for the time of a round. */
record ClosedLoop(Running running, int connections, Duration round) {

    private static final int WARM_UPS_MOST = 30;

    /** What is asked, and the process that answers, whose CPU is counted. */
    record Side(ProcessHandle process, Supplier<HttpRequest> next) {}

    /**
     * What one round showed.
     *
     * @param each CPU for each request
     */
    record Round(long answered, double perSecond, Cpu each) {}

    /**
     * Runs all sides in turn until their compilers have nothing to do any more: a service runs for weeks, and the first minute is another
     * measure. Gives the number of turns.
     */
    int warmUp(Side... sides) throws InterruptedException, ExecutionException {
        for (int turn = 1; turn < WARM_UPS_MOST; turn++) {
            boolean areWarm = true;
            for (Side side : sides) {
                areWarm &= once(side).each().isWarm();
            }
            if (areWarm) {
                return turn;
            }
        }
        return WARM_UPS_MOST;
    }

    /** As many requests as are answered in the time of a round. */
    Round once(Side side) throws InterruptedException, ExecutionException {
        Cpu before = Cpu.of(running.stack(), side.process());
        long start = System.nanoTime();
        long answered = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> all = IntStream.range(0, connections)
                    .mapToObj(client -> clients.submit(() -> repeat(side.next(), start + round.toNanos())))
                    .toList();
            for (Future<Long> one : all) {
                answered += one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Cpu used = Cpu.of(running.stack(), side.process()).since(before);
        return new Round(answered, answered / seconds, used.each(answered));
    }

    private long repeat(Supplier<HttpRequest> next, long end) throws IOException, InterruptedException {
        long answered = 0;
        while (System.nanoTime() < end) {
            HttpRequest request = next.get();
            int status = running.http().send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException(request.uri() + " was answered " + status);
            }
            answered++;
        }
        return answered;
    }
}
