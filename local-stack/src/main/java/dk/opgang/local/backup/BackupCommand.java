package dk.opgang.local.backup;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opgang backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the databases of the running stack as of one moment, with the keys apart in DIR/keys, and proves"
                        + " that the copy can be started. The last line tells what it holds, as JSON.")
public final class BackupCommand implements Callable<Integer> {

    private static final String METRIC = "opgang_backup_completed_timestamp_seconds";

    @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet.")
    Path folder;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Write when it was completed, for the textfile collector of the node exporter.")
    @Nullable
    Path metrics;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        int port = Topology.published(settings.root()).ports().of("postgres");
        if (!Ports.isListening(port)) {
            throw new StackException("Opgang is not running; ./opgang up starts it.");
        }
        Clock clock = Clock.systemUTC();
        Backup.Report report = new Backup(folder).make(settings.folder(), port, clock);
        if (metrics != null) {
            writeMetric(metrics, clock.instant().getEpochSecond());
        }
        spec.commandLine().getOut().println(RestoreCommand.json(report));
        return ExitCode.DONE;
    }

    /** In one step, since somebody may be reading. */
    private static void writeMetric(Path file, long second) {
        try {
            Path staged = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(staged, "# TYPE " + METRIC + " gauge\n" + METRIC + " " + second + "\n");
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
