package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code opgang profile remove}. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes a profile away.")
final class ProfileRemove implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    @Parameters(paramLabel = "NAME", completionCandidates = ProfileNames.class)
    String name;

    ProfileRemove(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        new Profiles(common.session()).remove(name);
        common.say(Word.PROFILE_REMOVED, name);
        return ExitCode.DONE;
    }
}
