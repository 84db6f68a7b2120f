package dk.opgang.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that a stack started. The start time tells it from another process that got the same id later.
 *
 * @param name the part of the stack that it is
 */
public record RunningProcess(String name, long pid, Instant startedAt) {

    /** The operating system's own figure moves by up to a second when the clock is adjusted. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static RunningProcess of(String name, ProcessHandle process) {
        return new RunningProcess(name, process.pid(), startOf(process));
    }

    static RunningProcess parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a line of the pid file is not 'name pid start': " + line);
        }
        return new RunningProcess(parts[0], Long.parseLong(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2])));
    }

    String line() {
        return name + " " + pid + " " + startedAt.toEpochMilli();
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(startedAt, startOf(process)).abs().compareTo(TOLERANCE) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
