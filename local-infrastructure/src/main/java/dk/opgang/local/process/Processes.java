package dk.opgang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ending processes, and finding the java of this JVM. */
public final class Processes {

    private static final Duration LOOK = Duration.ofMillis(100);

    private Processes() {}

    /** The java command of the running JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Asks a process to end, and forces it when it has not ended within the grace period. */
    public static void end(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!awaitEnd(process, grace)) {
            process.destroyForcibly();
            awaitEnd(process, Duration.ofSeconds(5));
        }
    }

    /** Interrupts a process as Ctrl-C does (a PostgreSQL server then ends its sessions and shuts down), forced after the grace period. */
    public static void interrupt(ProcessHandle process, Duration grace) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not interrupt process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!awaitGone(process, grace)) {
            end(process, Duration.ofSeconds(5));
        }
    }

    /**
     * Waits until a process that is not a child of this one runs no more; false if it still does after the limit. Whoever adopted it may take
     * minutes to fetch how it ended, and until then the system names it still.
     */
    public static boolean awaitGone(ProcessHandle process, Duration limit) {
        return Wait.until(limit, LOOK, () -> isGone(process));
    }

    /** Whether a process runs no more, even if the system names it still. */
    public static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    /** Waits for the end of a process; false if it still runs after the limit. */
    public static boolean awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
