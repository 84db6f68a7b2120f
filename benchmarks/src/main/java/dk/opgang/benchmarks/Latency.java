package dk.opgang.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something took, time after time, in milliseconds. */
record Latency(double median, double p95) {

    /** Does it for nothing first, as any running system has, and then measures. */
    static Latency of(int warmUps, int times, Callable<?> what) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            what.call();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            what.call();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Latency(millis[times / 2], millis[(int) Math.ceil(times * 0.95) - 1]);
    }

    String line(String what) {
        return "%-58s median %7.1f ms   p95 %7.1f ms".formatted(what, median, p95);
    }

    /** How much of the limit it needs. */
    String ratio(double limitMillis) {
        return "%-58s median %7.2f      p95 %7.2f of the limit of %.0f ms"
                .formatted("  ratio", median / limitMillis, p95 / limitMillis, limitMillis);
    }

    /** The same, and how it compares with a peer. */
    String ratio(double limitMillis, Latency peer) {
        return "%s; median %.2f of SELECT".formatted(ratio(limitMillis), median / peer.median);
    }
}
