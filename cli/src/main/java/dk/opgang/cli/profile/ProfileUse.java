package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code opgang profile use}. */
@Command(
        name = "use",
        mixinStandardHelpOptions = true,
        description = "Makes it the profile of commands that name none.")
final class ProfileUse implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    @Parameters(paramLabel = "NAME", completionCandidates = ProfileNames.class)
    String name;

    ProfileUse(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        new Profiles(common.session()).use(name);
        common.say(Word.PROFILE_USED, name);
        return ExitCode.DONE;
    }
}
