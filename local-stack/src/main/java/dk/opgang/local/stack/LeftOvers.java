package dk.opgang.local.stack;

import dk.opgang.local.postgres.OrphanedServer;
import dk.opgang.local.process.Processes;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ends what a stack left running, by the ids in its pid file; also after its launcher was killed. */
public final class LeftOvers {

    private static final Duration LAUNCHER_GRACE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final StackFolder folder;
    private final PidFile pidFile;

    public LeftOvers(StackFolder folder) {
        this.folder = folder;
        this.pidFile = new PidFile(folder.pidFile());
    }

    /** Ends the launcher, which stops its parts in order, and then whatever still runs. Answers the names of what it ended. */
    public List<String> end() {
        StackFolder training = folder.training();
        List<String> ended =
                new ArrayList<>(Files.exists(training.path()) ? new LeftOvers(training).endOwn() : List.of());
        ended.addAll(endOwn());
        return ended;
    }

    private List<String> endOwn() {
        List<RunningProcess> running = pidFile.running();
        List<String> ended =
                new ArrayList<>(running.stream().map(RunningProcess::name).toList());
        pidFile.launcher().ifPresent(launcher -> {
            launcher.destroy();
            if (!Processes.awaitEnd(launcher, LAUNCHER_GRACE)) {
                launcher.destroyForcibly();
            }
        });
        InParallel.run(running.stream()
                .filter(process -> !process.name().startsWith(StackPorts.POSTGRES))
                .<Runnable>map(process -> () -> process.handle().ifPresent(handle -> Processes.end(handle, GRACE)))
                .toList());
        // The primary first, which ends when its standby has everything.
        Stream.of(folder.primary().name(), StackPorts.POSTGRES, StackPorts.SECOND_POSTGRES)
                .distinct()
                .forEach(name -> endPostgres(name, ended));
        pidFile.delete();
        return ended;
    }

    private void endPostgres(String name, List<String> ended) {
        OrphanedServer postgres = OrphanedServer.of(folder.database(name));
        if (postgres.process().isPresent() && !ended.contains(name)) {
            ended.add(name);
        }
        postgres.end();
    }
}
