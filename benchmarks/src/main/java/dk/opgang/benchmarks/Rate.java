package dk.opgang.benchmarks;

import java.time.Duration;

/** How many rows were done in which time. */
record Rate(String what, long rows, Duration time) {

    double perSecond() {
        return rows / (time.toNanos() / 1e9);
    }

    String line() {
        return "%-58s %,10d rows %8.2f s %,10.0f rows/s".formatted(what, rows, time.toNanos() / 1e9, perSecond());
    }
}
