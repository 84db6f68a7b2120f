package dk.opgang.local.cli;

import dk.opgang.cli.Commands;
import dk.opgang.cli.Verbs;
import dk.opgang.cli.Version;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import dk.opgang.local.backup.BackupCommand;
import dk.opgang.local.backup.RebuildCommand;
import dk.opgang.local.backup.RepublishCommand;
import dk.opgang.local.backup.RestoreCommand;
import dk.opgang.local.demo.DemoException;
import dk.opgang.local.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The entry point behind {@code ./opgang}: the verbs of the stack, and those that speak with an Opgang anywhere. */
@Command(
        name = "opgang",
        description = "Runs Opgang on this machine, and speaks with it or with another.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done",
            "  1:rows were rejected",
            "  2:wrong use, or refused",
            "  3:not reachable, or it did not start",
            "130:interrupted; --resume goes on"
        })
public final class Main {

    /** Held here, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ISSUER_CONNECTIONS = Logger.getLogger("mockwebserver3.MockWebServer");

    @Mixin
    LanguageOption language = new LanguageOption();

    private Main() {}

    public static void main(String[] arguments) {
        // A look at whether the issuer's port answers is no reason for a warning.
        ISSUER_CONNECTIONS.setLevel(Level.SEVERE);
        Commands.run(commandLine(Session.ofThisProcess()), arguments);
    }

    static CommandLine commandLine(Session session) {
        List<Object> verbs = new ArrayList<>(stack(session));
        verbs.addAll(Verbs.of(session));
        return Commands.of(session, new Main(), verbs, Main::told);
    }

    /** The verbs that need the stack of this checkout. */
    private static List<Object> stack(Session session) {
        return List.of(
                new UpCommand(session),
                new DownCommand(session),
                new StatusCommand(session),
                new ResetCommand(session),
                KeysCommand.of(session),
                new BackupCommand(session),
                new RestoreCommand(session),
                new PromoteCommand(session),
                new UpgradeCommand(session),
                new RebuildCommand(session),
                new RepublishCommand(session));
    }

    private static @Nullable CommandFailed told(Exception failure) {
        return switch (failure) {
            case StackException told -> new CommandFailed(ExitCode.NOT_REACHABLE, String.valueOf(told.getMessage()));
            case DemoException told -> new CommandFailed(ExitCode.REJECTED, String.valueOf(told.getMessage()));
            default -> null;
        };
    }
}
