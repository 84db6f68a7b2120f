package dk.opgang.local.cli;

import dk.opgang.local.api.ApiException;
import dk.opgang.local.demo.DemoException;
import dk.opgang.local.stack.StackException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point behind {@code ./opgang}. */
@Command(
        name = "opgang",
        description = "Runs Opgang on this machine, and talks to it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:done", " 1:rows were rejected", " 2:wrong use", " 3:not reachable, or it did not start"},
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            KeysCommand.class
        })
public final class Main {

    /** Held here, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ISSUER_CONNECTIONS = Logger.getLogger("mockwebserver3.MockWebServer");

    private Main() {}

    public static void main(String[] arguments) {
        // A look at whether the issuer's port answers is no reason for a warning.
        ISSUER_CONNECTIONS.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText(message(failure)));
                    return exitCode(failure);
                });
    }

    private static int exitCode(Exception failure) {
        return switch (failure) {
            case CommandFailed told -> told.exitCode();
            case DemoException rejected -> ExitCode.REJECTED;
            default -> ExitCode.NOT_REACHABLE;
        };
    }

    private static @Nullable String message(Exception failure) {
        return switch (failure) {
            case CommandFailed told -> told.getMessage();
            case StackException told -> told.getMessage();
            case ApiException told -> told.getMessage();
            case DemoException told -> told.getMessage();
            case UncheckedIOException told ->
                told.getMessage() + ": "
                        + Objects.requireNonNull(told.getCause()).getMessage();
            default -> failure.toString();
        };
    }
}
