package dk.opgang.cli;

import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line without the stack, as one jar. */
@Command(
        name = "opgang",
        description = "Speaks with an Opgang: this machine's, or one that a profile names.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:rows were rejected",
            " 2:wrong use, or refused",
            " 3:not reachable",
            "130:interrupted; --resume goes on"
        })
public final class Main {

    @Mixin
    LanguageOption language = new LanguageOption();

    private Main() {}

    public static void main(String[] arguments) {
        Commands.run(commandLine(Session.ofThisProcess()), arguments);
    }

    /** Not run yet: its streams may be set. */
    public static CommandLine commandLine(Session session) {
        return Commands.of(session, new Main(), Verbs.of(session), failure -> null);
    }
}
