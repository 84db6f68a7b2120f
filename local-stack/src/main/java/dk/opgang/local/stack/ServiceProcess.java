package dk.opgang.local.stack;

import dk.opgang.local.process.Processes;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of Opgang's services as a process of its own. */
public final class ServiceProcess {

    /** Besides what every process needs, where the operator keeps programmes of its own. */
    private static final List<String> INHERITED =
            List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TZ", "OPGANG_TEMPLATES_FOLDER");

    private final String name;
    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment;
    private final Path log;
    private final URI address;
    private @Nullable Process process;

    ServiceProcess(
            String name, List<String> command, Path folder, Map<String, String> environment, Path log, int port) {
        this.name = name;
        this.command = List.copyOf(command);
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    public String name() {
        return name;
    }

    /** Where it answers, without a path. */
    public URI address() {
        return address;
    }

    public Path log() {
        return log;
    }

    /** Its environment, as the compose file gives it with local addresses. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Starts it, without waiting until it is ready. Its log begins anew with its first start. */
    public synchronized void start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(process == null ? Redirect.to(log.toFile()) : Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StackException("Could not start " + name + " with " + command.getFirst(), e);
        }
    }

    /**
     * Waits until it is ready.
     *
     * @throws StackException if it ends before, or is not ready within the limit; the message holds its last log lines
     */
    public void awaitReady(Duration limit) {
        Health.awaitReady(address, limit, this::isAlive);
        if (!isAlive()) {
            throw new StackException(name + " ended while it started. The end of " + log + ":\n" + LogTail.of(log, 25));
        }
        if (!Health.isReady(address)) {
            throw new StackException(name + " is not ready after " + limit.toSeconds() + " s. The end of " + log + ":\n"
                    + LogTail.of(log, 25));
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The running process, for what only signals can do; null before the first start. */
    public synchronized @Nullable ProcessHandle process() {
        return process == null ? null : process.toHandle();
    }

    /** The exit code of the process that was started last; null while it runs, or before the first start. */
    public synchronized @Nullable Integer exitCode() {
        return process == null || process.isAlive() ? null : Integer.valueOf(process.exitValue());
    }

    /** Stops it in order, forced after 15 seconds. */
    public void stop() {
        stop(Duration.ofSeconds(15));
    }

    void stop(Duration grace) {
        ProcessHandle handle = process();
        if (handle != null) {
            Processes.end(handle, grace);
        }
    }

    /** Kills it as {@code kill -9} does. */
    public void stopForcibly() {
        ProcessHandle handle = process();
        if (handle != null) {
            handle.destroyForcibly();
            Processes.awaitEnd(handle, Duration.ofSeconds(10));
        }
    }
}
