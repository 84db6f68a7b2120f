package dk.opgang.local.backup;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opgang restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts the databases and keys of a backup into this checkout, whose stack is stopped and was reset. The last"
                        + " line tells what is there, as JSON; exit code 1 if it is not what was backed up.")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The backup, with its folder keys.")
    Path folder;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        if (!new PidFile(settings.folder().pidFile()).running().isEmpty()) {
            throw new StackException("Opgang is running; ./opgang down stops it.");
        }
        settings.folder().create();
        Backup.Report report = new Backup(folder).restore(settings.folder());
        spec.commandLine().getOut().println(json(report));
        return report.isEqual() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    static String json(Backup.Report report) {
        return "{\"tables\": %d, \"rows\": %d, \"equal\": %s}"
                .formatted(report.tables(), report.rows(), report.isEqual());
    }
}
