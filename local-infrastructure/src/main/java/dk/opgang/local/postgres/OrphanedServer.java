package dk.opgang.local.postgres;

import dk.opgang.local.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What a killed launcher leaves in a data directory: a server that still runs, or the pid file of one that does not. */
public final class OrphanedServer {

    private final Path pidFile;

    private OrphanedServer(Path pidFile) {
        this.pidFile = pidFile;
    }

    /** The server that the data directory's own pid file names. */
    public static OrphanedServer of(Path dataDirectory) {
        return new OrphanedServer(dataDirectory.resolve("postmaster.pid"));
    }

    /** The running server, if there is one. */
    public Optional<ProcessHandle> process() {
        return readPid().flatMap(ProcessHandle::of).filter(OrphanedServer::isPostgres);
    }

    /** Shuts the server down if it runs, and removes a pid file that nobody owns any more. */
    public void end() {
        process().ifPresent(server -> Processes.interrupt(server, Duration.ofSeconds(20)));
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + pidFile, e);
        }
    }

    private Optional<Long> readPid() {
        try {
            return Files.exists(pidFile)
                    ? Files.readAllLines(pidFile).stream().findFirst().map(line -> Long.parseLong(line.strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }
}
