package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.words.StackWord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts the databases and keys of a backup into this checkout, whose stack is stopped and was reset; exit code 1"
                        + " if what is there then is not what was backed up.")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            descriptionKey = "restore-folder",
            description = "The backup, with its folder keys.")
    Path folder;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "A moment between the backup and the end of its log, such as 2026-03-01T09:30:00Z.")
    @Nullable
    Instant at;

    @Mixin
    CommonOptions common;

    public RestoreCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        if (!new PidFile(settings.folder().pidFile()).running().isEmpty()) {
            throw CommandFailed.wrongUse(StackWord.STOP_IT);
        }
        settings.folder().create();
        Backup backup = new Backup(folder);
        Backup.Report report = backup.restore(settings.folder(), at);
        report.tell(common, words(report));
        backup.operatorFiles().forEach((variable, path) -> common.say(StackWord.OPERATORS_FILES, path, variable));
        return at != null || report.isEqual() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    /** What is there of a later moment has nothing to be compared with. */
    private StackWord words(Backup.Report report) {
        if (at != null) {
            return StackWord.RESTORED_AT;
        }
        return report.isEqual() ? StackWord.RESTORED : StackWord.RESTORED_OTHERWISE;
    }
}
