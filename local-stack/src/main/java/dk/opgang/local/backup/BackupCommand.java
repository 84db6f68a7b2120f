package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Interruption;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the databases of the running stack as of one moment, with the keys apart in DIR/keys, and proves"
                        + " that the copy can be started.")
public final class BackupCommand implements Callable<Integer> {

    private static final String METRIC = "opgang_backup_completed_timestamp_seconds";

    @Parameters(
            paramLabel = "DIR",
            descriptionKey = "backup-folder",
            description = "A folder that does not exist yet; with --log that of a backup.")
    Path folder;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Write when it was completed, for the textfile collector of the node exporter.")
    @Nullable
    Path metrics;

    @Option(
            names = "--keep-log",
            description = "Have the server keep its write-ahead log from now on, until it is added by --log.")
    boolean keepLog;

    @Option(
            names = "--log",
            description = "Add the log since to the backup in DIR, which can then be restored to any moment up to now.")
    boolean log;

    @Mixin
    CommonOptions common;

    public BackupCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        int port = Topology.published(settings)
                .databases(settings.folder())
                .primary()
                .port();
        if (!Ports.isListening(port)) {
            throw new CommandFailed(ExitCode.NOT_REACHABLE, StackWord.START_IT);
        }
        if (log) {
            return addLog(settings.folder(), port);
        }
        Clock clock = Clock.systemUTC();
        OperatorFiles operator = OperatorFiles.of(common.session().environment());
        Backup backup = new Backup(folder);
        Backup.Report report;
        try (Interruption interruption =
                Interruption.telling(() -> common.say(StackWord.BACKUP_INTERRUPTED, backup.incomplete()))) {
            report = backup.make(settings.folder(), port, operator, keepLog, clock);
            interruption.end(() -> {});
        }
        if (metrics != null) {
            writeMetric(metrics, clock.instant().getEpochSecond());
        }
        report.tell(common, StackWord.BACKED_UP, folder);
        return ExitCode.DONE;
    }

    private int addLog(StackFolder stack, int port) {
        String until = new Backup(folder).addLog(stack, port);
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(StackWord.LOG_ADDED, folder, until);
        } else {
            common.print(Json.MAPPER.createObjectNode().put("until", until), form);
        }
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
