package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code opgang profile show}. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one profile, or the one that is in use.")
final class ProfileShow implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    @Parameters(paramLabel = "NAME", arity = "0..1", completionCandidates = ProfileNames.class)
    @Nullable
    String name;

    ProfileShow(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        Profiles profiles = new Profiles(common.session());
        Profile current = profiles.current();
        ObjectNode view = ProfileView.of(name == null ? current : profiles.named(name), current);
        common.print(view, common.output(Output.TABLE));
        return ExitCode.DONE;
    }
}
