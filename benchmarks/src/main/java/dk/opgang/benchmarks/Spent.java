package dk.opgang.benchmarks;

import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much processor time the parts of a stack have used, the benchmark among them. What children used that have ended since is not seen: those
 * of PostgreSQL live as long as their connections.
 */
record Spent(Map<String, Duration> byPart) {

    private static final String BENCHMARK = "benchmark";

    static Spent of(LocalStack stack) {
        Map<String, Duration> byPart = new LinkedHashMap<>();
        for (ServiceProcess service : stack.services()) {
            byPart.put(service.name(), of(Objects.requireNonNull(service.process(), service.name())));
        }
        stack.postgres().process().ifPresent(server -> byPart.put("postgres", of(server)));
        byPart.put("kafka", of(stack.kafka().process()));
        byPart.put(BENCHMARK, own(ProcessHandle.current()));
        return new Spent(byPart);
    }

    private static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(Spent::own)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration own(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What was used since. */
    Spent since(Spent before) {
        Map<String, Duration> used = new LinkedHashMap<>();
        byPart.forEach((part, now) -> used.put(part, now.minus(before.byPart.getOrDefault(part, Duration.ZERO))));
        return new Spent(used);
    }

    /** In microseconds, for each of so many. */
    String line(String what, long count) {
        Duration all = byPart.values().stream().reduce(Duration.ZERO, Duration::plus);
        StringBuilder line = new StringBuilder("%-30s %,7.0f µs:".formatted(what, micros(all) / count));
        byPart.forEach((part, used) -> {
            if (micros(used) / count >= 1) {
                line.append("  %s %,.0f".formatted(part, micros(used) / count));
            }
        });
        return line.toString();
    }

    private static double micros(Duration time) {
        return time.toNanos() / 1e3;
    }
}
