package dk.opgang.cli.profile;

import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang profile}. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps which Opgang to speak with; \"local\" is built in.")
public final class ProfileCommand {

    @Mixin
    LanguageOption language = new LanguageOption();

    private ProfileCommand() {}

    /** The verb with those below it. */
    public static CommandLine of(Session session) {
        return new CommandLine(new ProfileCommand())
                .addSubcommand(new ProfileAdd(session))
                .addSubcommand(new ProfileList(session))
                .addSubcommand(new ProfileUse(session))
                .addSubcommand(new ProfileShow(session))
                .addSubcommand(new ProfileRemove(session));
    }
}
